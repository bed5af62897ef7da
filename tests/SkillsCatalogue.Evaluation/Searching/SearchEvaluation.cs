using System.Diagnostics;
using System.Text.Json;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Searching;

/// <summary>
/// Queries are the labels that the authors gave the skills; they are not in the index, which holds what the program extracted.
/// Right is every skill whose proof is the statement that the label was given to. Occupational standards only: a published catalogue holds nothing of a qualification standard, whose outcomes say the same again in other words.
/// </summary>
internal static class SearchEvaluation
{
    private const int Depth = 100;

    public static async Task<IReadOnlyList<SearchAnswer>> RunAsync(bool typo, CancellationToken ct)
    {
        var skills = new List<CatalogueSkill>();
        var queries = new List<(string Language, string Label, string Statement)>();
        foreach (var folder in Repository.CorpusFolders.Where(CorpusSkills.IsOccupational))
        {
            if (await CorpusSkills.OfAsync(folder, ct) is not { } found)
                continue;
            skills.AddRange(found.Skills);
            queries.AddRange(Queries(folder));
        }

        using var indexes = new TemporaryFolder();
        var generations = new IndexGenerations(new SearchOptions { IndexesDirectory = indexes.Path }, TimeProvider.System);
        await new IndexBuilder(generations).BuildAsync(skills.ToAsyncEnumerable(), new IndexStamp(IndexStamp.Pilot, null, 1), ct);
        using var search = new SkillSearch(generations);
        return [.. queries.Select(query => Ask(search, query.Language, typo ? WithTypo(query.Label) : query.Label, query.Statement))];
    }

    private static SearchAnswer Ask(SkillSearch search, string language, string query, string statement)
    {
        var clock = Stopwatch.StartNew();
        var hits = search.Search(new SkillQuery(query, IndexStamp.Pilot, Take: Depth)).Hits;
        var time = clock.Elapsed.TotalMilliseconds;
        var key = Folding.LettersAndDigits(statement);
        var rank = hits.TakeWhile(hit => !hit.Skill.Evidence.Any(proof => Proves(proof, key))).Count();
        return new(language, query, statement, rank == hits.Count ? 0 : rank + 1, [.. hits.Take(3).Select(hit => hit.Skill.LabelIn(null).Label)], time);
    }

    private static bool Proves(Evidence proof, string key)
    {
        var quote = Folding.LettersAndDigits(proof.Quote);
        return quote == key || (quote.Length * 2 > key.Length && key.Contains(quote, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Language, string Label, string Statement)> Queries(string folder)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "statements.gold.json")));
        var language = gold.RootElement.GetProperty("language").GetString()!;
        return [.. gold.RootElement.GetProperty("statements").EnumerateArray()
            .Where(statement => statement.GetProperty("kind").GetString() != "task")
            .SelectMany(statement => statement.GetProperty("skills").EnumerateArray().Select(label => (language, label.GetString()!, statement.GetProperty("text").GetString()!)))];
    }

    /// <summary>Leaves out the middle letter of the longest word: a slip that every query suffers alike.</summary>
    private static string WithTypo(string label)
    {
        var longest = label.Split(' ').MaxBy(word => word.Length)!;
        return longest.Length < 5 ? label : label.Replace(longest, longest.Remove(longest.Length / 2, 1), StringComparison.Ordinal);
    }
}
