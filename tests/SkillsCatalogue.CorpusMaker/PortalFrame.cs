using static SkillsCatalogue.CorpusMaker.Markup;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>The page of a register portal around an HTML standard: what a reader has to drop.</summary>
public sealed record PortalFrame(
    string Site, IReadOnlyList<string> Navigation, IReadOnlyList<string> Trail, string Cookies, string Accept, string Share, string Footer)
{
    private static readonly Dictionary<string, PortalFrame> ByLanguage = new(StringComparer.Ordinal)
    {
        ["hr"] = new("Ogledni registar", ["Naslovnica", "Standardi zanimanja", "Standardi kvalifikacija", "Skupovi ishoda učenja", "Prijava"],
            ["Naslovnica", "Registar", "Standardi zanimanja"], "Ova stranica koristi kolačiće radi boljeg korisničkog iskustva i izrade statistike posjećenosti.",
            "Prihvati sve", "Ispiši stranicu", "Izjava o pristupačnosti · Uvjeti korištenja · Kontakt · Sva prava pridržana"),
        ["et"] = new("Näidisregister", ["Avaleht", "Kutsestandardid", "Kutsetunnistused", "Uudised", "Logi sisse"],
            ["Avaleht", "Register", "Kutsestandardid"], "See veebileht kasutab küpsiseid, et pakkuda paremat kasutuskogemust ja koguda kasutusstatistikat.",
            "Nõustun", "Prindi leht", "Ligipääsetavus · Kasutustingimused · Kontakt · Kõik õigused kaitstud"),
        ["da"] = new("Eksempelregister", ["Forside", "Uddannelser", "Fag og kurser", "Nyheder", "Log ind"],
            ["Forside", "Register", "Uddannelsesordninger"], "Vi bruger cookies for at forbedre din oplevelse og føre statistik over besøg på siden.",
            "Acceptér alle", "Udskriv siden", "Tilgængelighedserklæring · Vilkår · Kontakt · Alle rettigheder forbeholdes"),
        ["en"] = new("Sample Register", ["Home", "Occupational standards", "Qualifications", "News", "Sign in"],
            ["Home", "Register", "Occupational standards"], "This site uses cookies to improve your experience and to count visits.",
            "Accept all", "Print this page", "Accessibility statement · Terms of use · Contact · All rights reserved"),
    };

    /// <summary>The frame in the language of a document (hr, et, da, en).</summary>
    public static PortalFrame For(string language) => ByLanguage[language];

    /// <summary>The whole body: skip link, navigation, breadcrumb, the document in <c>main</c>, side bar, cookie notice, footer.</summary>
    public string Around(string main, string title) => $"""
        <header class="site-header">
        <div class="site-name">{Encode(Site)}</div>
        <nav class="site-nav"><ul>
        {Links(Navigation)}
        </ul></nav>
        </header>
        <nav class="breadcrumb" aria-label="breadcrumb"><ol>
        {Links(Trail)}
        <li aria-current="page">{Encode(title)}</li>
        </ol></nav>
        <main id="content">
        {main}
        </main>
        <aside class="tools"><button type="button" onclick="window.print()">{Encode(Share)}</button></aside>
        <div class="cookie-notice" role="dialog"><p>{Encode(Cookies)}</p><button type="button">{Encode(Accept)}</button></div>
        <footer class="site-footer"><p>{Encode(Footer)}</p></footer>
        """;

    private static string Links(IEnumerable<string> names) =>
        string.Join('\n', names.Select(name => $"<li><a href=\"#\">{Encode(name)}</a></li>"));
}
