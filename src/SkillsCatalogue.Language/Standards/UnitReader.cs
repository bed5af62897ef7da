using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Reads title, level and credits of units from the facts that stand in them.</summary>
internal static class UnitReader
{
    public static IReadOnlyList<StandardUnit> Read(IReadOnlyList<Line> lines, Outline outline, FactReader facts)
    {
        var linesOf = lines
            .Select((line, i) => (line, section: outline.SectionOfLine[i]))
            .Where(entry => entry.section >= 0 && outline.Sections[entry.section].Unit >= 0)
            .ToLookup(entry => outline.Sections[entry.section].Unit, entry => entry.line);
        return [.. outline.Units.Select((unit, i) => Of(unit.Heading, outline.Sections[unit.Section], [.. facts.Read(linesOf[i])]))];
    }

    private static StandardUnit Of(UnitHeading heading, OpenSection section, IReadOnlyList<Fact> facts)
    {
        var level = facts.Where(fact => fact.Name == FactLabel.Level).Select(fact => FactReader.LevelIn(fact.Value)).FirstOrDefault(value => value is not null);
        var credits = facts.Where(fact => fact.Name == FactLabel.Credits).Select(fact => FactReader.CreditsIn(fact.Label, fact.Value)).OfType<CreditPoints>().Distinct();
        var title = heading.Title.Length > 0 ? heading.Title : facts.FirstOrDefault(fact => fact.Name == FactLabel.UnitTitle)?.Value ?? "";
        return new(heading.Number, title, level, [.. credits], new(section.Start, Math.Max(section.End, section.Start)));
    }
}
