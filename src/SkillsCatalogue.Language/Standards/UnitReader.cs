using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Reads title, level, credits, need and key task of units from the facts that stand in them.</summary>
internal static class UnitReader
{
    public static ReadUnits Read(IReadOnlyList<Line> lines, Outline outline, FactReader facts, SectionLexicon lexicon)
    {
        var linesOf = lines
            .Select((line, i) => (line, section: outline.SectionOfLine[i]))
            .Where(entry => entry.section >= 0 && outline.Sections[entry.section].Unit >= 0)
            .ToLookup(entry => outline.Sections[entry.section].Unit, entry => entry.line);
        var factsOf = outline.Units.Select((_, i) => facts.Read(linesOf[i]).ToList()).ToList();
        return new(
            [.. outline.Units.Select((unit, i) => Of(unit.Heading, outline, unit.Section, factsOf[i], lexicon))],
            [.. factsOf.Select(of => of.Where(fact => fact.Name == FactLabel.KeyTask).Select(fact => fact.Value).FirstOrDefault(value => value.Length > 0))]);
    }

    private static StandardUnit Of(UnitHeading heading, Outline outline, int index, List<Fact> facts, SectionLexicon lexicon)
    {
        var section = outline.Sections[index];
        var level = facts.Where(fact => fact.Name == FactLabel.Level && !lexicon.SaysNothing(fact.Value)).Select(fact => FactReader.LevelIn(fact.Value)).FirstOrDefault(value => value is not null) ?? heading.Level;
        var credits = facts.Where(fact => fact.Name == FactLabel.Credits).Select(fact => FactReader.CreditsIn(fact.Label, fact.Value)).OfType<CreditPoints>().Distinct();
        // The heading may be that of a group of work; the facts then give the set's own name.
        var title = facts.FirstOrDefault(fact => fact.Name == FactLabel.UnitTitle && fact.Value.Length > 0)?.Value ?? heading.Title;
        return new(heading.Number, title, level, [.. credits], new(section.Start, Math.Max(section.End, section.Start)))
        {
            Need = IsOptional(outline, index, facts, lexicon) ? Need.Optional : Need.Essential,
        };
    }

    /// <summary>The unit's own facts say so; where they are silent, a heading above it does.</summary>
    private static bool IsOptional(Outline outline, int index, List<Fact> facts, SectionLexicon lexicon)
    {
        if (facts.Where(fact => fact.Name is FactLabel.Need or FactLabel.Status).ToList() is { Count: > 0 } said)
            return said.Any(fact => lexicon.SaysOptional(fact.Value));
        for (var i = index; i >= 0; i = outline.Sections[i].Parent)
        {
            if (lexicon.SaysOptional(outline.Sections[i].Heading))
                return true;
        }

        return false;
    }
}
