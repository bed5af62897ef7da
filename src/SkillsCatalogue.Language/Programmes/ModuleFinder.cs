using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>
/// Finds the modules of a programme: the units of the parser, sections whose heading names a module ("1. Modul: …"), and, among sections beside each other, those that
/// hold a section of outcomes each; beside modules that are named so, one such section is enough.
/// </summary>
internal sealed class ModuleFinder
{
    private const int FewestBeside = 2;

    private readonly ParsedStandard _parsed;
    private readonly ProgrammeLexicon _lexicon;
    private readonly SectionLexicon _sections;
    private readonly List<TextBlock> _headings;
    private readonly Dictionary<int, TextBlock> _headingAt;
    private readonly HashSet<int> _cells;

    private ModuleFinder(DocumentText document, ParsedStandard parsed, ProgrammeLexicon lexicon)
    {
        _parsed = parsed;
        _lexicon = lexicon;
        _sections = SectionLexicon.For(document.Language);
        _headings = [.. document.Blocks.Where(block => block.Kind == BlockKind.Heading)];
        _headingAt = _headings.DistinctBy(heading => heading.Span.Start).ToDictionary(heading => heading.Span.Start);
        _cells = [.. document.Blocks.Where(block => block.Cell is not null).Select(block => block.Span.Start)];
    }

    /// <summary>Modules in reading order. Where they nest, the inner one follows the outer one.</summary>
    public static List<ProgrammeModuleSpan> Find(DocumentText document, ParsedStandard parsed, ProgrammeLexicon lexicon) => new ModuleFinder(document, parsed, lexicon).Find();

    private List<ProgrammeModuleSpan> Find()
    {
        var named = _parsed.Sections.Where(section => _lexicon.IsModule(section.Heading) && !_lexicon.IsContent(section.Heading)).ToList();
        // A row "Unit | SAMPLE-U-99064 …" under a module is such a fact as well.
        if (named.Exists(section => !_cells.Contains(section.Span.Start)))
            named.RemoveAll(section => _cells.Contains(section.Span.Start));
        // A fact "Skup ishoda učenja: …" of a module opens a unit in a standard; in a programme it only names the set that the module reaches.
        var units = _parsed.Units.Where(unit => HeadingAt(unit.Span.Start) is not null || named.Exists(section => section.Span.Start == unit.Span.Start)).ToList();
        var found = (units.Count > 0 || named.Count > 0 ? units : _parsed.Units).Select(unit => new ProgrammeModuleSpan(unit.Number, unit.Title, unit.Span)).ToList();
        var taken = found.Select(module => module.Span.Start).ToHashSet();
        var levels = named.Select(section => HeadingAt(section.Span.Start)?.HeadingLevel).Concat(found.Select(module => HeadingAt(module.Span.Start)?.HeadingLevel)).ToHashSet();
        foreach (var section in named.Count > 0 || found.Count > 0
            ? named.Concat(HoldOutcomes(1).Where(section => HeadingAt(section.Span.Start)?.HeadingLevel is { } level && levels.Contains(level)))
            : HoldOutcomes(FewestBeside))
        {
            if (taken.Add(section.Span.Start) && !section.Span.IsEmpty)
                found.Add(Of(section));
        }

        found = [.. found.OrderBy(module => module.Span.Start)];
        return [.. found.Select((module, i) => module with { Span = new(module.Span.Start, EndOf(found, i)) })];
    }

    /// <summary>
    /// A module lasts until the next heading of its level or higher, or until the next module that does not stand inside it. The parser ends it earlier
    /// where a fact in it names a set.
    /// </summary>
    private int EndOf(List<ProgrammeModuleSpan> modules, int index)
    {
        var start = modules[index].Span.Start;
        var level = HeadingAt(start)?.HeadingLevel ?? 0;
        var next = modules.Skip(index + 1).Where(module => level == 0 || (HeadingAt(module.Span.Start)?.HeadingLevel ?? 0) is var other && (other == 0 || other <= level))
            .Select(module => module.Span.Start).FirstOrDefault(int.MaxValue);
        var limit = level > 0 ? level : _headings.LastOrDefault(heading => heading.Span.Start < modules[0].Span.Start)?.HeadingLevel ?? 6;
        var heading = _headings.Where(heading => heading.Span.Start > start && heading.HeadingLevel <= limit).Select(heading => heading.Span.Start).FirstOrDefault(int.MaxValue);
        var end = Math.Min(next, heading);
        return end < int.MaxValue ? end : Math.Max(modules[index].Span.End, _parsed.Sections.Max(section => section.Span.End));
    }

    private TextBlock? HeadingAt(int start) => _headingAt.GetValueOrDefault(start);

    /// <summary>Sections of one parent that hold outcomes in a section of their own.</summary>
    private IEnumerable<Section> HoldOutcomes(int fewest)
    {
        var holders = _parsed.Sections
            .Where(section => section.Parent >= 0 && section.Role is SectionRole.Outcomes or SectionRole.Skills)
            .Select(section => section.Parent).Distinct()
            .Where(parent => parent >= 0 && _parsed.Sections[parent].Role is SectionRole.Unknown or SectionRole.Unit)
            .GroupBy(parent => (_parsed.Sections[parent].Parent, _parsed.Sections[parent].Level));
        return holders.Where(group => group.Count() >= fewest).SelectMany(group => group).Order().Select(parent => _parsed.Sections[parent]);
    }

    private ProgrammeModuleSpan Of(Section section)
    {
        var title = HeadingText.WithoutNumber(section.Heading);
        if (UnitFinder.OfHeading(title, _sections) is { } unit)
            return new(unit.Number ?? HeadingText.NumberOf(section.Heading), unit.Title.Length > 0 ? unit.Title : title, section.Span);
        var label = _lexicon.ModuleLabelLength(title);
        var rest = label == 0 ? title : title[label..].Trim(' ', '.', ':', '–', '-');
        return new(HeadingText.NumberOf(section.Heading) ?? _lexicon.ModuleNumber(title), rest.Length > 0 ? rest : title, section.Span);
    }
}
