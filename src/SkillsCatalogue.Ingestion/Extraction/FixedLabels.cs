using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>Labels that never change.</summary>
public sealed class FixedLabels(IReadOnlyList<VocabularyLabel> labels) : ILabelSource
{
    public ValueTask<IReadOnlyList<VocabularyLabel>> ReadAsync(CancellationToken ct) => new(labels);
}
