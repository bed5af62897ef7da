using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>What a programme says about itself as a whole, and about the volume of its modules.</summary>
internal sealed partial class ProgrammeFactReader
{
    /// <summary>Blocks at the start of a document that may name the form of the programme outside facts.</summary>
    private const int BlocksOfHead = 8;

    private readonly DocumentText _document;
    private readonly ProgrammeLexicon _lexicon;
    private readonly IReadOnlyList<FactLine> _lines;
    private readonly ILookup<int, FactLine> _byModule;
    private readonly HoursTable _totals;
    private readonly SectionLexicon _sections;

    public ProgrammeFactReader(DocumentText document, ProgrammeLexicon lexicon, ModuleIndex modules)
    {
        _document = document;
        _lexicon = lexicon;
        _lines = FactLines.Of(document, lexicon);
        _byModule = _lines.ToLookup(line => modules.At(line.Span.Start));
        _sections = SectionLexicon.For(document.Language);
        _totals = HoursTable.Of(document, lexicon);
    }

    /// <summary>Labels with values in a module, but not in one inside it; -1: outside all modules.</summary>
    public IEnumerable<FactLine> LinesOf(int module) => _byModule[module];

    /// <summary>References in the value of a label; a bare number counts where the label says that it names a set.</summary>
    public IEnumerable<string> ReferencesIn(FactLine line)
    {
        var found = ReferenceFinder.In(line.Value).ToList();
        return found.Count == 0 && _lexicon.FactOf(line.Label) == ProgrammeFact.Reference && ReferenceFinder.LeadingIn(line.Value) is { } number ? [number] : found;
    }

    /// <summary>What the programme calls its name outside the modules; null when it does not say.</summary>
    public string? Name => LinesOf(-1).FirstOrDefault(line => line.Value.Length > 3 && _sections.FactOf(line.Label)?.Name == FactLabel.Title)?.Value;

    /// <summary>Facts outside the modules.</summary>
    public ProgrammeFacts Whole(string? title)
    {
        var outside = LinesOf(-1).Select(line => (Line: line, Fact: _lexicon.FactOf(line.Label))).ToList();
        IEnumerable<FactLine> Of(ProgrammeFact fact) => outside.Where(entry => entry.Fact == fact).Select(entry => entry.Line);

        return new(
            Of(ProgrammeFact.Level).Select(line => LevelIn(line.Value)).FirstOrDefault(level => level is not null),
            Of(ProgrammeFact.Form).Select(line => _lexicon.FormIn(line.Value)).Append(title is null ? null : _lexicon.FormIn(title)).Concat(HeadTexts().Select(_lexicon.FormIn)).FirstOrDefault(form => form is not null),
            Of(ProgrammeFact.ProviderType).Select(line => _lexicon.ProviderTypeIn(line.Value)).FirstOrDefault(type => type is not null),
            VolumesOf(Of(ProgrammeFact.Volume)),
            HoursOf(Of(ProgrammeFact.GuidedHours)) ?? _totals.Of(ProgrammeFact.GuidedHours),
            HoursOf(Of(ProgrammeFact.WorkBasedHours)) ?? _totals.Of(ProgrammeFact.WorkBasedHours),
            HoursOf(Of(ProgrammeFact.SelfDirectedHours)) ?? _totals.Of(ProgrammeFact.SelfDirectedHours),
            Parts());
    }

    /// <summary>Volumes that stand in a module.</summary>
    public IReadOnlyList<CreditPoints> VolumeOf(int module) =>
        VolumesOf(LinesOf(module).Where(line => _lexicon.FactOf(line.Label) == ProgrammeFact.Volume));

    private static decimal? HoursOf(IEnumerable<FactLine> lines) =>
        lines.Select(line => VolumeText.Hours(line.Label, line.Value)).FirstOrDefault(hours => hours is not null);

    private static IReadOnlyList<CreditPoints> VolumesOf(IEnumerable<FactLine> lines) =>
        [.. lines.SelectMany(line => VolumeText.All(line.Label, line.Value)).DistinctBy(volume => volume.Unit)];

    private IEnumerable<string> HeadTexts() =>
        _document.Blocks.Take(BlocksOfHead).Where(block => block.Kind is BlockKind.Heading or BlockKind.Paragraph && block.Span.Length < 200).Select(block => Folding.WhiteSpace(_document.Slice(block.Span)));

    /// <summary>Parts by the labels, values and headings that name them.</summary>
    private IReadOnlyList<string> Parts() =>
    [
        .. _lines.SelectMany(line => _lexicon.PartsIn(line.Label).Concat(line.Value.Length <= 120 ? _lexicon.PartsIn(line.Value) : []))
            .Concat(_document.Blocks.Where(block => block.Kind == BlockKind.Heading).SelectMany(block => _lexicon.PartsIn(_document.Slice(block.Span))))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static string? LevelIn(string value) => Level().Match(value) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"(?<![\p{L}\d.,/])\d{1,2}(?:\.(?:\d|st|sv)){0,2}(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Level();
}
