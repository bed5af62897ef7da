using SkillsCatalogue.Search.Linking;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>Ranks the concepts of a MELO corpus for its queries; a concept counts with the best of its surface forms.</summary>
internal static class MeloEvaluation
{
    public static IReadOnlyList<MeloScore> Run(string folder, string language, LinkModel model)
    {
        var concepts = Rows(folder, "concept_mapping.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        List<LinkConcept> corpus = [.. Rows(folder, "corpus_elements.tsv").GroupBy(row => concepts[row[0]], StringComparer.Ordinal)
            .Select(group => new LinkConcept(group.Key, [.. group.Select((row, i) => new LinkLabel(row[1], i == 0))], "", false))];
        var right = Rows(folder, "annotations.tsv").Where(row => row[^1] != "0").ToLookup(row => row[0], row => concepts[row[2]], StringComparer.Ordinal);
        var linker = new ConceptLinker(new(corpus, language), model);
        var answers = Rows(folder, "queries.tsv").AsParallel().AsOrdered().Select(row => (
            Right: (IReadOnlyList<string>)[.. right[row[0]].Distinct(StringComparer.Ordinal)],
            Words: Uris(linker.Index.Baseline(row[1], 100)), Letters: Uris(linker.Index.Alike(row[1], 100)), Linked: Uris(linker.Rank(row[1], 100)))).Where(answer => answer.Right.Count > 0).ToList();
        return
        [
            Of("BM25, words", [.. answers.Select(answer => (answer.Words, answer.Right))]),
            Of("TF-IDF, letters", [.. answers.Select(answer => (answer.Letters, answer.Right))]),
            Of("link", [.. answers.Select(answer => (answer.Linked, answer.Right))]),
        ];

        IReadOnlyList<string> Uris(IReadOnlyList<int> numbers) => [.. numbers.Select(number => corpus[number].Uri)];
    }

    private static MeloScore Of(string method, IReadOnlyList<(IReadOnlyList<string> Ranked, IReadOnlyList<string> Right)> answers) => new(
        method, answers.Count, answers.Average(answer => LinkScore.Reciprocal(answer.Ranked, answer.Right)),
        answers.Average(answer => answer.Ranked.Take(1).Any(answer.Right.Contains) ? 1.0 : 0),
        answers.Average(answer => answer.Ranked.Take(10).Any(answer.Right.Contains) ? 1.0 : 0));

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
