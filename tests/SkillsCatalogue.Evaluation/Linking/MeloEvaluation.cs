using SkillsCatalogue.Search.Linking;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>
/// Ranks a MELO corpus for its queries twice: its concepts, each with the best of its surface forms, as this program links; and its surface forms, as the published figures do.
/// </summary>
internal static class MeloEvaluation
{
    public static IReadOnlyList<MeloScore> Run(string folder, string language, LinkModel model)
    {
        var elements = Rows(folder, "corpus_elements.tsv").ToList();
        var concepts = Rows(folder, "concept_mapping.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        return
        [
            .. Rank(folder, language, model, "concepts", elements, element => concepts[element]),
            .. Rank(folder, language, model, "surface forms", elements, element => element),
        ];
    }

    /// <param name="nameOf">What is ranked: the concept of a surface form, or the form itself, as the paper has it.</param>
    private static MeloScore[] Rank(string folder, string language, LinkModel model, string ranked, IReadOnlyList<string[]> elements, Func<string, string> nameOf)
    {
        List<LinkConcept> corpus = [.. elements.GroupBy(row => nameOf(row[0]), StringComparer.Ordinal)
            .Select(group => new LinkConcept(group.Key, [.. group.Select((row, i) => new LinkLabel(row[1], i == 0))], "", false))];
        var right = Rows(folder, "annotations.tsv").Where(row => row[^1] != "0").ToLookup(row => row[0], row => nameOf(row[2]), StringComparer.Ordinal);
        var linker = new ConceptLinker(new(corpus, language), model);
        var answers = Rows(folder, "queries.tsv").AsParallel().AsOrdered().Select(row => (
            Right: (IReadOnlyList<string>)[.. right[row[0]].Distinct(StringComparer.Ordinal)],
            Words: Uris(linker.Index.Baseline(row[1], 100)), Letters: Uris(linker.Index.Alike(row[1], 100)), Linked: Uris(linker.Rank(row[1], 100)))).Where(answer => answer.Right.Count > 0).ToList();
        return
        [
            Of(ranked, "BM25, words", [.. answers.Select(answer => (answer.Words, answer.Right))]),
            Of(ranked, "TF-IDF, letters", [.. answers.Select(answer => (answer.Letters, answer.Right))]),
            Of(ranked, "link", [.. answers.Select(answer => (answer.Linked, answer.Right))]),
        ];

        IReadOnlyList<string> Uris(IReadOnlyList<int> numbers) => [.. numbers.Select(number => corpus[number].Uri)];
    }

    private static MeloScore Of(string ranked, string method, IReadOnlyList<(IReadOnlyList<string> Ranked, IReadOnlyList<string> Right)> answers) => new(
        ranked, method, answers.Count, answers.Average(answer => LinkScore.Reciprocal(answer.Ranked, answer.Right)),
        answers.Average(answer => answer.Ranked.Take(1).Any(answer.Right.Contains) ? 1.0 : 0),
        answers.Average(answer => answer.Ranked.Take(10).Any(answer.Right.Contains) ? 1.0 : 0));

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
