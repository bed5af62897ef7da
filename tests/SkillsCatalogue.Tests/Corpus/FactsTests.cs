using SkillsCatalogue.Core.Text;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>Facts of the standards and the units of their statements are those of the gold.</summary>
public sealed class FactsTests(ITestOutputHelper output)
{
    private const double LeastUnitAgreement = 0.95;

    public static TheoryData<string> Names => CorpusStandard.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Title_code_level_and_sector_are_those_of_the_gold(string name)
    {
        var (parsed, gold) = (CorpusStandard.Of(name).Parsed, CorpusStandard.Of(name).Gold);
        Assert.True(IsTitle(gold.Title, parsed.Title), $"Title '{parsed.Title}', gold '{gold.Title}'.");
        Assert.Equal((gold.Code, gold.Level, gold.Sector), (parsed.Code, parsed.Level, parsed.Sector));
    }

    [Fact]
    public void Statements_stand_in_the_unit_that_the_gold_says()
    {
        int matched = 0, agreed = 0;
        foreach (var standard in CorpusStandard.All)
        {
            var found = standard.Parsed.Statements.GroupBy(statement => Folding.LettersAndDigits(statement.Text)).ToDictionary(group => group.Key, group => group.Select(statement => statement.Unit).ToList());
            foreach (var group in standard.Gold.Statements.GroupBy(statement => Folding.LettersAndDigits(statement.Text)))
            {
                if (!found.TryGetValue(group.Key, out var units))
                    continue;
                var comparable = Math.Min(units.Count, group.Count());
                var left = units.Select(Key).ToList();
                var strangers = group.Where(statement => !left.Remove(Key(statement.Unit))).ToList();
                var equal = Math.Min(comparable, group.Count() - strangers.Count);
                matched += comparable;
                agreed += equal;
                if (equal < comparable)
                    output.WriteLine($"{standard.Name}: '{group.First().Text}' gold {string.Join(" | ", strangers.Select(statement => statement.Unit ?? "-"))}, found {string.Join(" | ", units.Select(unit => unit ?? "-"))}");
            }
        }

        output.WriteLine($"{agreed} of {matched} matched statements stand in the unit of the gold.");
        Assert.True(matched > 0 && agreed >= LeastUnitAgreement * matched, $"{agreed} of {matched} matched statements stand in the unit of the gold.");
    }

    /// <summary>A pair of genders ("Tehničar / Tehničarka") may be printed whole in one place and by one half in another.</summary>
    private static bool IsTitle(string gold, string? found)
    {
        if (found is null)
            return false;
        string right = Folding.LettersAndDigits(gold), answer = Folding.LettersAndDigits(found);
        var isPair = gold.Contains('/', StringComparison.Ordinal) || found.Contains('/', StringComparison.Ordinal);
        return right == answer || (isPair && answer.Length > 0 && (right.Contains(answer, StringComparison.Ordinal) || answer.Contains(right, StringComparison.Ordinal)));
    }

    private static string? Key(string? unit) => unit is null ? null : Folding.LettersAndDigits(unit);
}
