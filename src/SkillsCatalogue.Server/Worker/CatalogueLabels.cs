using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>
/// The names of accepted skills as labels of the dictionary: a skill that editors have agreed on is found in the standards that come after. Read again when the
/// database has changed; the list stays the same object unless a name did, so that the documents of a run share one dictionary.
/// </summary>
internal sealed class CatalogueLabels(Database database, Catalogue catalogue) : ILabelSource
{
    private volatile Known _known = new(-1, []);

    public async ValueTask<IReadOnlyList<VocabularyLabel>> ReadAsync(CancellationToken ct)
    {
        var revision = await database.RevisionAsync(ct);
        var known = _known;
        if (known.Revision == revision)
            return known.Labels;
        List<VocabularyLabel> labels = [.. (await catalogue.NamesAsync(ct)).Select(name => new VocabularyLabel(name.Label, name.Language, name.Type))];
        _known = known = new(revision, known.Labels.SequenceEqual(labels) ? known.Labels : labels);
        return known.Labels;
    }

    private sealed record Known(long Revision, IReadOnlyList<VocabularyLabel> Labels);
}
