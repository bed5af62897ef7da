using System.Collections.Concurrent;
using Lucene.Net.Index;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Labels;
using Term = Lucene.Net.Index.Term;

namespace SkillsCatalogue.Search.Matching;

/// <summary>The words of one language of one generation: what each is worth, and which words of the index resemble it. Looked up once and kept; safe for several threads.</summary>
internal sealed class WordTable(IndexReader reader, string language)
{
    /// <summary>What a word is worth that the index does not hold: it may be a rare term or an empty phrase of programmes ("participant"), which nobody can tell.</summary>
    private const float UnknownWeight = 0.35f;

    private const float LeastWeight = 0.03f;

    /// <summary>Words of one to three letters are mostly particles, also where a small index makes them look rare.</summary>
    private const float ShortWord = 0.35f;

    private const int MostNear = 4;

    private readonly string[] fields = [Fields.Statement(language), Fields.Label(language), Fields.AltLabel(language)];
    private readonly ConcurrentDictionary<string, IndexedWord> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<(IndexedWord, float)>> near = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<int, List<string>>> stemsByGram = new(() => ByGram(reader, language));
    private readonly Lazy<int> documents = new(() => CountDocuments(reader, language));

    public string Language => language;

    /// <summary>No skill has words of this language.</summary>
    public bool IsEmpty => documents.Value == 0;

    public IReadOnlyList<string> TextFields => fields;

    /// <summary>The words of a text in this language with their places.</summary>
    public MatchText Read(string text)
    {
        var terms = TextAnalysis.Terms(text, language == Fields.OtherLanguage ? null : language);
        var found = new IndexedWord[terms.Count];
        var spans = new TextSpan[terms.Count];
        var joins = new bool[terms.Count];
        for (var i = 0; i < found.Length; i++)
            (found[i], spans[i], joins[i]) = (Word(terms[i].Stem), terms[i].Span, Conjunctions.Contains(terms[i].Word, language));
        return new(text, found, spans, joins);
    }

    /// <summary>Words of the index like this one, the likest first, with their likeness; for a word that the index does not hold.</summary>
    public IReadOnlyList<(IndexedWord Word, float Similarity)> Near(IndexedWord word) => near.GetOrAdd(word.Stem, _ =>
    {
        if (word.Stem.Length < 4 || word.HasDigit)
            return [];
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var gram in word.Grams)
        {
            foreach (var stem in stemsByGram.Value.GetValueOrDefault(gram) ?? [])
                shared[stem] = shared.GetValueOrDefault(stem) + 1;
        }

        return [.. shared.Where(pair => pair.Value >= 2)
            .Select(pair => (Word: Word(pair.Key), Similarity: word.SimilarityTo(Word(pair.Key))))
            .Where(pair => pair.Similarity > 0)
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Word.Stem, StringComparer.Ordinal)
            .Take(MostNear)];
    });

    private IndexedWord Word(string stem) => words.GetOrAdd(stem, static (stem, table) => table.Create(stem), this);

    private IndexedWord Create(string stem)
    {
        var frequency = fields.Max(field => reader.DocFreq(new Term(field, stem)));
        var rarity = frequency == 0 ? UnknownWeight : Math.Log((documents.Value + 1) / (frequency + 0.5)) / Math.Log((documents.Value + 1) / 1.5);
        var weight = (float)Math.Clamp(rarity, LeastWeight, 1) * (stem.Length <= 3 && !stem.Any(char.IsDigit) ? ShortWord : 1);
        return new(stem, weight, frequency > 0);
    }

    private static int CountDocuments(IndexReader reader, string language) =>
        new[] { Fields.Statement(language), Fields.Label(language) }.Max(field => MultiFields.GetTerms(reader, field)?.DocCount ?? 0);

    private static Dictionary<int, List<string>> ByGram(IndexReader reader, string language)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in new[] { Fields.Statement(language), Fields.Label(language), Fields.AltLabel(language) })
        {
            if (MultiFields.GetTerms(reader, field) is not { } terms)
                continue;
            var enumerator = terms.GetEnumerator();
            while (enumerator.MoveNext())
                stems.Add(enumerator.Term.Utf8ToString());
        }

        var byGram = new Dictionary<int, List<string>>();
        foreach (var stem in stems.Where(stem => stem.Length >= 4))
        {
            foreach (var gram in new IndexedWord(stem, 0, true).Grams.Distinct())
                (byGram.TryGetValue(gram, out var list) ? list : byGram[gram] = []).Add(stem);
        }

        return byGram;
    }
}
