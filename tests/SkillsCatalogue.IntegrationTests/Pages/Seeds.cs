using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>The catalogue that the pages are looked at with. All of it is made up for the tests.</summary>
public static class Seeds
{
    public static SeedDocument Gardener { get; } = new("Standard zanimanja Vrtlar / Vrtlarica", "SAMPLE-SZ-9981", "hr", "4.2", "CROQF", "Poljoprivreda i hortikultura", IsPdf: true,
    [
        Heading("Kompetencije za uređenje zelenih površina"),
        Other("Zanimanje vrtlar obuhvaća uređenje i održavanje javnih i privatnih zelenih površina te savjetovanje naručitelja o izboru bilja.", SegmentReasons.Description),
        Other("Vrtlar može:", SegmentReasons.LeadIn),
        Skill("Zbrinuti biljni otpad kompostiranjem na mjestu nastanka.", "zbrinuti biljni otpad kompostiranjem", green: true, digital: false),
        Skill("Izraditi plan sadnje s pomoću računalnog programa za krajobrazno oblikovanje, uzimajući u obzir tlo, svjetlost i dostupnost vode na parceli te proračun naručitelja.", "izraditi plan sadnje s pomoću računalnog programa", green: false, digital: true),
        Skill("Odabrati otporne biljne vrste prema mjesnoj klimi.", "odabrati otporne biljne vrste"),
        Skill("Objasniti načela integrirane zaštite bilja.", "načela integrirane zaštite bilja", SkillType.Knowledge, green: true),
        new("Preuzeti odgovornost za sigurnost na gradilištu.", BlockKind.ListItem, null),
        Other("Stranica 1 od 4", SegmentReasons.Furniture),
    ]);

    public static SeedDocument Archivist { get; } = new("Records and archives assistant", "SAMPLE-OS-9982", "en", "3", "EQF", "Information services", IsPdf: false,
    [
        Heading("Performance criteria"),
        Skill("Register incoming records in the electronic document system.", "register records in an electronic document system", digital: true),
        Skill("Check the humidity and temperature of the repository each day.", "check repository climate", green: false),
        Skill("Recognise signs of mould on paper and report them.", "recognise mould on paper"),
        .. Enumerable.Range(1, 320).Select(i => i % 60 == 0
            ? Heading($"Further notes {i / 60}")
            : Other($"Note {i} of the annex on the history of the repository and its holdings.", SegmentReasons.Description)),
    ]);

    /// <summary>Bound to no register entry: its skill cannot be published.</summary>
    public static SeedDocument Unregistered { get; } = new("Loose course page", "NO-SUCH-9983", "en", "3", "EQF", "Information services", IsPdf: false,
    [
        Heading("Outcomes"),
        Skill("Bind loose sheets with thread.", "bind loose sheets with thread"),
    ]);

    private static SeedLine Heading(string text) => new(text, BlockKind.Heading, SegmentReasons.Heading);

    private static SeedLine Other(string text, string reason) => new(text, BlockKind.Paragraph, reason);

    private static SeedLine Skill(string text, string label, SkillType type = SkillType.Skill, bool? green = null, bool? digital = null) =>
        new(text, BlockKind.ListItem, null, label, type, green, digital);
}
