using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>What a standard says about itself: title, code, level, sector, credits, references.</summary>
internal sealed partial class Headline(DocumentText document, SectionLexicon lexicon, IReadOnlyList<Fact> facts)
{
    private static readonly HashSet<string> Dates = ["validFrom", "validTo"];
    private static readonly HashSet<string> NoReference =
        [FactLabel.Title, FactLabel.Code, FactLabel.Level, FactLabel.Sector, FactLabel.Credits, FactLabel.Status, FactLabel.Detail, FactLabel.UnitCode, FactLabel.UnitTitle, FactLabel.KeyTask, FactLabel.Need];

    public string? Title => LargestHeading() ?? First(FactLabel.Title) ?? document.Title;

    public string? Code => facts.Where(fact => fact.Name == FactLabel.Code).Select(fact => FactReader.CodeIn(fact.Value)).FirstOrDefault(code => code is not null);

    public string? Level => facts.Where(fact => fact.Name == FactLabel.Level).Select(fact => FactReader.LevelIn(fact.Value)).FirstOrDefault(level => level is not null);

    public string? Sector => First(FactLabel.Sector);

    public bool IsNotInForce => facts.Any(fact => fact.Name == FactLabel.Status && lexicon.SaysNotInForce(fact.Value));

    public IReadOnlyList<CreditPoints> Credits =>
        [.. facts.Where(fact => fact.Name == FactLabel.Credits).Select(fact => FactReader.CreditsIn(fact.Label, fact.Value)).OfType<CreditPoints>().Distinct()];

    public IReadOnlyList<StandardReference> References =>
    [
        .. facts.Where(fact => !NoReference.Contains(fact.Name)).Select(Reference).OfType<StandardReference>()
            .Concat(document.Links.Select(OfLink).OfType<StandardReference>())
            .Concat(EscoUri().Matches(document.Text).Select(match => new StandardReference("escoUri", match.Value)))
            .Concat(RegisterUrl().Matches(document.Text).Select(match => new StandardReference("registerUrl", match.Value)))
            .Distinct(),
    ];

    private string? First(string name) => facts.FirstOrDefault(fact => fact.Name == name && fact.Value.Length > 0)?.Value;

    /// <summary>The largest of the first headings that is no section heading of the lexicon.</summary>
    private string? LargestHeading()
    {
        var first = document.Blocks.Take(40)
            .Where(block => block.Kind == BlockKind.Heading && block.Page <= 2 && block.Span.Length is > 2 and < 200 && block.Cell is null)
            .Select(block => (block, text: Folding.WhiteSpace(document.Slice(block.Span))))
            .Where(entry => lexicon.RoleOf(entry.text) == SectionRole.Unknown && entry.text.Any(char.IsLetter) && !IsLabelled(entry.text))
            .ToList();
        return first.Count == 0 ? null : first.OrderBy(entry => entry.block.HeadingLevel).ThenByDescending(entry => entry.block.FontSize).First().text;
    }

    private bool IsLabelled(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && lexicon.FactOf(text[..colon]) is not null;

    private static StandardReference? Reference(Fact fact)
    {
        if (Dates.Contains(fact.Name))
            return FactReader.DateIn(fact.Value) is { } date ? new(fact.Name, date) : null;
        return fact.Value.Length is > 0 and <= 200 ? new(fact.Name, fact.Value) : null;
    }

    private static StandardReference? OfLink(string link) =>
        EscoUri().IsMatch(link) ? new("escoUri", link)
        : RegisterUrl().IsMatch(link) ? new("registerUrl", link)
        : null;

    [GeneratedRegex(@"https?://data\.europa\.eu/esco/[\w/-]+")]
    private static partial Regex EscoUri();

    [GeneratedRegex(@"https?://(?:hko\.srce\.hr/registar|www\.kutseregister\.ee|kutseregister\.ee)/[^\s""<>]+")]
    private static partial Regex RegisterUrl();
}
