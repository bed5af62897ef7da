using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>
/// Finds the structure of a standard, qualification, programme or course page: lines → sections and units → statements → segments.
/// One set of general rules serves all families; what differs between languages and countries stands in <c>Data/sections.*.json</c>.
/// </summary>
public static class StandardParser
{
    /// <summary>Counts changes of the rules that can change a result; part of the key of this stage.</summary>
    public const int Version = 7;

    /// <summary>Parses a document. Never fails: a document without recognisable structure has no statements and a diagnostic.</summary>
    public static ParsedStandard Parse(DocumentText document)
    {
        var lexicon = SectionLexicon.For(document.Language);
        var family = FamilyDetector.Detect(document, lexicon);
        var lines = new LineReader(document, lexicon).Read();
        UnitFacts.Apply(document, lexicon, lines);
        RepeatedHeadings.Apply(document, lexicon, lines);
        var outline = new Outline(document, lexicon).Build(lines);
        var stretches = Run.Of(lines, outline).ToList();
        var runs = stretches.Select(run => new RunReader(document, lexicon, run).Read()).ToList();
        IEnumerable<Found> found = runs.SelectMany(run => run.Found);
        if (!found.Any(item => item.Kind != StatementKind.Task))
            found = [.. found, .. GeneralLists.Find(document, stretches)];
        var facts = new FactReader(document, lexicon);
        var units = UnitReader.Read(lines, outline, facts, lexicon);
        var statements = KeyTasks.Assign(
            document, StatementMerger.Merge(document, found, outline, units.Units), units);
        var segments = new SegmentBuilder(document, statements, runs.SelectMany(run => run.Reasons), outline, lines).Build();

        // Looked up and not searched: a file may have tens of thousands of units.
        var starts = statements.Select(statement => statement.Span.Start).Order().ToArray();
        var named = statements.Select(statement => statement.Unit).ToHashSet(StringComparer.Ordinal);
        var announced = units.Units.Where(HasStatement).Select(unit => (unit.Number, Folding.LettersAndDigits(unit.Title))).ToHashSet();
        var groups = GroupsOf(outline);
        var headline = HeadlineOf(document, lexicon, lines, facts, null);
        // "ABC/Q0101: Title" over the facts of the whole pack is no unit of it.
        var whole = units.Units.Any(unit => unit.Number is not null && unit.Number == headline.Code && !HasStatement(unit)) ? headline.Code : null;
        if (whole is not null)
            headline = HeadlineOf(document, lexicon, lines, facts, whole);
        var level = headline.Level;
        return new(
            document.Sha256, headline.Title, headline.Code, level, level is null ? null : family?.LevelScheme, headline.Sector, headline.Credits,
            family?.Name ?? FamilyDetector.General, document.Language, headline.References,
            [.. outline.Sections.Select(section => new Section(section.Heading, section.Level, section.Own, new(section.Start, Math.Max(section.End, section.Start)), section.Parent))],
            [.. units.Units.Where((unit, i) => IsUnit(unit, i))], statements, segments,
            Findings.Of(document, headline, statements));

        bool IsUnit(StandardUnit unit, int i)
        {
            if (groups.Contains(i) && outline.Units[i].Heading.IsWeak && !named.Contains(unit.Name))
                return false;
            if (unit.Number is null || HasStatement(unit))
                return true;
            // A title page repeats the number and the title of the unit that it announces.
            return unit.Number != whole && !announced.Contains((unit.Number, Folding.LettersAndDigits(unit.Title)));
        }

        bool HasStatement(StandardUnit unit)
        {
            var at = Array.BinarySearch(starts, unit.Span.Start);
            at = at < 0 ? ~at : at;
            return at < starts.Length && unit.Span.Contains(starts[at]);
        }
    }

    /// <param name="whole">Number of the standard itself, where it is printed like that of a unit; null where it is not.</param>
    private static Headline HeadlineOf(DocumentText document, SectionLexicon lexicon, List<Line> lines, FactReader facts, string? whole)
    {
        var firstUnit = lines.FindIndex(line => line.Unit is { IsWeak: false } unit && (whole is null || unit.Number != whole));
        return new(document, lexicon, [.. facts.Read(firstUnit < 0 ? lines : lines.Take(firstUnit))]);
    }

    /// <summary>"B.3 Kohustuslikud kompetentsid" over the sets B.3.1, B.3.2 …: a numbered heading that was only thought a unit groups those that are.</summary>
    private static HashSet<int> GroupsOf(Outline outline) =>
        [.. outline.Sections.Where(section => section.OpensUnit && section.Parent >= 0).Select(section => outline.Sections[section.Parent].Unit)];
}
