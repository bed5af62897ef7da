using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>
/// Finds the structure of a standard, qualification, programme or course page: lines → sections and units → statements → segments.
/// One set of general rules serves all families; what differs between languages and countries stands in <c>Data/sections.*.json</c>.
/// </summary>
public static class StandardParser
{
    /// <summary>Counts changes of the rules that can change a result; part of the key of this stage.</summary>
    public const int Version = 2;

    /// <summary>Parses a document. Never fails: a document without recognisable structure has no statements and a diagnostic.</summary>
    public static ParsedStandard Parse(DocumentText document)
    {
        var lexicon = SectionLexicon.For(document.Language);
        var family = FamilyDetector.Detect(document, lexicon);
        var lines = new LineReader(document, lexicon).Read();
        UnitFacts.Apply(document, lexicon, lines);
        var outline = new Outline(document, lexicon).Build(lines);
        var runs = Run.Of(lines, outline).Select(run => new RunReader(document, lexicon, run).Read()).ToList();
        var facts = new FactReader(document, lexicon);
        var units = UnitReader.Read(lines, outline, facts, lexicon);
        var statements = KeyTasks.Assign(
            document, StatementMerger.Merge(document, runs.SelectMany(run => run.Found), outline, units.Units), units);
        var segments = new SegmentBuilder(document, statements, runs.SelectMany(run => run.Reasons), outline, lines).Build();

        var firstUnit = lines.FindIndex(line => line.Unit is { IsWeak: false });
        var headline = new Headline(document, lexicon, [.. facts.Read(firstUnit < 0 ? lines : lines.Take(firstUnit))]);
        var level = headline.Level;
        return new(
            document.Sha256, headline.Title, headline.Code, level, level is null ? null : family?.LevelScheme, headline.Sector, headline.Credits,
            family?.Name ?? FamilyDetector.General, document.Language, headline.References,
            [.. outline.Sections.Select(section => new Section(section.Heading, section.Level, section.Own, new(section.Start, Math.Max(section.End, section.Start)), section.Parent))],
            [.. units.Units.Where((unit, i) => !IsOnlyGroup(outline, i) || statements.Any(statement => statement.Unit == unit.Name))], statements, segments,
            Findings.Of(document, headline, statements));
    }

    /// <summary>"B.3 Kohustuslikud kompetentsid" over the sets B.3.1, B.3.2 …: a numbered heading that was only thought a unit groups those that are.</summary>
    private static bool IsOnlyGroup(Outline outline, int unit) =>
        outline.Units[unit].Heading.IsWeak && outline.Sections.Any(section => section.OpensUnit && section.Parent >= 0 && outline.Sections[section.Parent].Unit == unit);
}
