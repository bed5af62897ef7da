using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Storage.Vocabulary;

/// <summary>A version as the tables have it, with the numbers of its rows.</summary>
/// <param name="Id">Number of the version; null where it is not imported.</param>
/// <param name="Summary">Its counts; null where it is not imported.</param>
/// <param name="ConceptIds">Number of each concept by its address.</param>
/// <param name="CollectionIds">Number of each collection by its name.</param>
internal sealed record StoredVocabulary(int? Id, VocabularySummary? Summary, VocabularyContent Content, IReadOnlyDictionary<string, int> ConceptIds, IReadOnlyDictionary<string, int> CollectionIds)
{
    private static readonly StoredVocabulary None = new(null, null, VocabularyContent.Empty, new Dictionary<string, int>(), new Dictionary<string, int>());

    public static async Task<StoredVocabulary> LoadAsync(CatalogueDb db, string scheme, string version, CancellationToken ct)
    {
        if (await db.Vocabularies.AsNoTracking().FirstOrDefaultAsync(row => row.Scheme == scheme && row.Version == version, ct) is not { } vocabulary)
            return None;
        var rows = await db.Concepts.AsNoTracking().Where(row => row.VocabularyId == vocabulary.Id).ToListAsync(ct);
        var uris = rows.ToDictionary(row => row.Id, row => row.Uri);
        var (collections, collectionIds) = await CollectionsAsync(db, vocabulary.Id, uris, ct);
        var content = new VocabularyContent
        {
            Concepts = rows.ToDictionary(row => row.Uri, row => row.ToConcept(), StringComparer.Ordinal),
            Texts = await TextsAsync(db, vocabulary.Id, uris, ct),
            Relations = await RelationsAsync(db, vocabulary.Id, uris, ct),
            Collections = collections,
        };
        return new(vocabulary.Id, StorageJson.Read<VocabularySummary>(vocabulary.Summary), content, rows.ToDictionary(row => row.Uri, row => row.Id, StringComparer.Ordinal), collectionIds);
    }

    private static async Task<Dictionary<(string Uri, string Language), IReadOnlyList<ConceptText>>> TextsAsync(CatalogueDb db, int vocabulary, Dictionary<int, string> uris, CancellationToken ct)
    {
        var texts = new Dictionary<(string Uri, string Language), IReadOnlyList<ConceptText>>();
        var rows =
            from concept in db.Concepts
            where concept.VocabularyId == vocabulary
            join text in db.ConceptTexts on concept.Id equals text.ConceptId
            orderby text.ConceptId, text.Language, text.Position
            select new { text.ConceptId, text.Language, text.Kind, text.Text };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            var key = (uris[row.ConceptId], row.Language);
            if (!texts.TryGetValue(key, out var own))
                texts.Add(key, own = new List<ConceptText>());
            ((List<ConceptText>)own).Add(new(row.Kind, row.Text));
        }

        return texts;
    }

    private static async Task<HashSet<ConceptRelation>> RelationsAsync(CatalogueDb db, int vocabulary, Dictionary<int, string> uris, CancellationToken ct)
    {
        var relations = new HashSet<ConceptRelation>();
        var rows =
            from concept in db.Concepts
            where concept.VocabularyId == vocabulary
            join relation in db.ConceptRelations on concept.Id equals relation.SubjectId
            select new { relation.SubjectId, relation.Kind, relation.ObjectId };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
            relations.Add(new(uris[row.SubjectId], row.Kind, uris[row.ObjectId]));
        return relations;
    }

    private static async Task<(Dictionary<string, CollectionMembers> Collections, Dictionary<string, int> Ids)> CollectionsAsync(CatalogueDb db, int vocabulary, Dictionary<int, string> uris, CancellationToken ct)
    {
        var rows = await db.ConceptCollections.AsNoTracking().Where(row => row.VocabularyId == vocabulary).ToListAsync(ct);
        var ids = rows.Select(row => row.Id).ToList();
        var members = (await db.ConceptMembers.AsNoTracking().Where(row => ids.Contains(row.CollectionId)).ToListAsync(ct)).ToLookup(row => row.CollectionId, row => uris[row.ConceptId]);
        return (
            rows.ToDictionary(row => row.Name, row => new CollectionMembers(row.Name, members[row.Id].ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal),
            rows.ToDictionary(row => row.Name, row => row.Id, StringComparer.Ordinal));
    }
}
