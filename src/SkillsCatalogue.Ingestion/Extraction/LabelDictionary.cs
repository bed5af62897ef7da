using System.Collections.Concurrent;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>The labels of all sources at one time: an index for each language, made when a document of that language first asks for it.</summary>
internal sealed class LabelDictionary(IReadOnlyList<IReadOnlyList<VocabularyLabel>> sources)
{
    private readonly ConcurrentDictionary<string, Lazy<LabelIndex>> _indexes = new(StringComparer.Ordinal);

    /// <summary>It was made of these very lists.</summary>
    public bool IsOf(IReadOnlyList<IReadOnlyList<VocabularyLabel>> other) =>
        sources.Count == other.Count && sources.Zip(other).All(pair => ReferenceEquals(pair.First, pair.Second));

    /// <param name="language">ISO 639-1; a language without labels has an empty index.</param>
    public LabelIndex For(string language) =>
        _indexes.GetOrAdd(language, one => new(() => new(sources.SelectMany(labels => labels).Where(label => label.Language == one), one))).Value;
}
