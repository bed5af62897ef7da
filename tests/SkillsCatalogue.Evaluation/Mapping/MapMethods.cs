using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Search;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>The ways of matching that are compared: ours, and two plain ones.</summary>
internal static class MapMethods
{
    public const string Ours = "matcher";
    public const string Bm25 = "BM25 search";
    public const string Overlap = "word overlap";

    public static IReadOnlyList<MapAnswer> Run(string method, MapCatalogue catalogue, GoldProgramme programme) => method switch
    {
        Ours => Match(catalogue, programme),
        Bm25 => [.. programme.Outcomes.Select(outcome => catalogue.Answer(programme.Name, outcome, Search(catalogue, outcome.Text, programme.Language)))],
        _ => [.. programme.Outcomes.Select(outcome => catalogue.Answer(programme.Name, outcome, ByOverlap(catalogue, outcome.Text)))],
    };

    /// <summary>The matcher on the words of the outcomes alone; the numbers of sets that the programme names are not told.</summary>
    private static List<MapAnswer> Match(MapCatalogue catalogue, GoldProgramme programme)
    {
        var matches = catalogue.Matcher.Match([.. programme.Outcomes.Select(outcome => new OutcomeQuery(outcome.Text, programme.Language, []))], 10);
        return [.. programme.Outcomes.Zip(matches, (outcome, found) =>
            catalogue.Answer(programme.Name, outcome, found.Select(match => (match.Skill, match.Score, match.Skill.Evidence[match.Evidence].Quote))))];
    }

    /// <summary>The search of the catalogue as a visitor would use it.</summary>
    private static IEnumerable<(CatalogueSkill, double, string)> Search(MapCatalogue catalogue, string text, string? language) =>
        catalogue.Search.Search(new SkillQuery(text, IndexStamp.Pilot, language, Take: 10)).Hits.Select(hit => (hit.Skill, hit.Score, hit.Skill.Evidence[0].Quote));

    /// <summary>Shared folded words over joint words (Jaccard) of the outcome and the best quote.</summary>
    private static IEnumerable<(CatalogueSkill, double, string)> ByOverlap(MapCatalogue catalogue, string text)
    {
        var words = Words(text);
        return catalogue.Skills
            .Select(skill => skill.Evidence.Select(proof => (Skill: skill, Score: Jaccard(words, Words(proof.Quote)), proof.Quote)).MaxBy(entry => entry.Score))
            .Where(entry => entry.Score > 0)
            .OrderByDescending(entry => entry.Score);
    }

    private static double Jaccard(HashSet<string> left, HashSet<string> right)
    {
        var shared = left.Count(right.Contains);
        return shared == 0 ? 0 : (double)shared / (left.Count + right.Count - shared);
    }

    private static HashSet<string> Words(string text) =>
        [.. Folding.WithoutAccents(text).Split([' ', ',', ';', '.', ':', '(', ')', '/', '"'], StringSplitOptions.RemoveEmptyEntries)];
}
