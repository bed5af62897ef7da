using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>
/// Finds the modules of a programme: the units of the parser, sections whose heading names a module ("1. Modul: …"), and, among sections beside each other, those that
/// hold a section of outcomes each.
/// </summary>
internal static class ModuleFinder
{
    private const int FewestBeside = 2;

    /// <summary>Modules in reading order, without volume and references. Where they nest, the inner one follows the outer one.</summary>
    public static List<ProgrammeModuleSpan> Find(DocumentText document, ParsedStandard parsed, ProgrammeLexicon lexicon)
    {
        var sections = SectionLexicon.For(document.Language);
        var headings = document.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Span.Start).ToHashSet();
        var named = parsed.Sections.Where(section => IsNamed(section, lexicon)).ToList();
        // A fact "Skup ishoda učenja: …" of a module opens a unit in a standard; in a programme it only names the set that the module reaches.
        var units = parsed.Units.Where(unit => headings.Contains(unit.Span.Start) || named.Exists(section => section.Span.Start == unit.Span.Start)).ToList();
        var found = (units.Count > 0 || named.Count > 0 ? units : parsed.Units).Select(unit => new ProgrammeModuleSpan(unit.Number, unit.Title, unit.Span)).ToList();
        var taken = found.Select(module => module.Span.Start).ToHashSet();
        foreach (var section in named.Count > 0 || found.Count > 0 ? named : HoldOutcomes(parsed))
        {
            if (taken.Add(section.Span.Start) && !section.Span.IsEmpty)
                found.Add(Of(section, sections));
        }

        return [.. found.OrderBy(module => module.Span.Start).ThenByDescending(module => module.Span.End)];
    }

    private static bool IsNamed(Section section, ProgrammeLexicon lexicon) =>
        lexicon.IsModule(section.Heading) && !lexicon.IsContent(section.Heading);

    /// <summary>Sections of one parent that hold outcomes in a section of their own.</summary>
    private static IEnumerable<Section> HoldOutcomes(ParsedStandard parsed)
    {
        var holders = parsed.Sections
            .Where(section => section.Parent >= 0 && section.Role is SectionRole.Outcomes or SectionRole.Skills)
            .Select(section => section.Parent).Distinct()
            .Where(parent => parsed.Sections[parent].Role is SectionRole.Unknown or SectionRole.Unit)
            .GroupBy(parent => (parsed.Sections[parent].Parent, parsed.Sections[parent].Level));
        return holders.Where(group => group.Count() >= FewestBeside).SelectMany(group => group).Order().Select(parent => parsed.Sections[parent]);
    }

    private static ProgrammeModuleSpan Of(Section section, SectionLexicon lexicon)
    {
        var title = HeadingText.WithoutNumber(section.Heading);
        if (UnitFinder.OfHeading(title, lexicon) is { } unit)
            return new(unit.Number ?? HeadingText.NumberOf(section.Heading), unit.Title.Length > 0 ? unit.Title : title, section.Span);
        var label = lexicon.UnitLabelLength(title);
        var rest = label == 0 ? title : title[label..].Trim(' ', '.', ':', '–', '-');
        return new(HeadingText.NumberOf(section.Heading), rest.Length > 0 ? rest : title, section.Span);
    }
}
