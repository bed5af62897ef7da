using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>Where the dictionary takes labels from; the host registers one for each: the catalogue, an imported vocabulary. Several are read in the order registered.</summary>
public interface ILabelSource
{
    /// <summary>The labels as they stand now. The same object as the last time as long as nothing changed: then no dictionary is built anew. Asked for once a document.</summary>
    ValueTask<IReadOnlyList<VocabularyLabel>> ReadAsync(CancellationToken ct);
}
