using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Storage.Vocabulary;

/// <summary>Writes the difference between a version as it is stored and as it is to be.</summary>
internal sealed class VocabularyWriter : IDisposable
{
    private readonly CatalogueDb db;
    private readonly StoredVocabulary stored;
    private readonly IProgress<string>? progress;
    private readonly CancellationToken ct;
    private readonly Dictionary<string, int> ids;
    private readonly List<RepeatedStatement> statements = [];

    public VocabularyWriter(CatalogueDb db, StoredVocabulary stored, IProgress<string>? progress, CancellationToken ct)
    {
        (this.db, this.stored, this.progress, this.ct) = (db, stored, progress, ct);
        ids = new(stored.ConceptIds, StringComparer.Ordinal);
    }

    public async Task<VocabularyChanges> WriteAsync(VocabularySummary summary, VocabularyContent content)
    {
        var vocabulary = stored.Id ?? 1 + (await db.Vocabularies.MaxAsync(row => (int?)row.Id, ct) ?? 0);
        if (stored.Id is null)
            Prepare("INSERT INTO Vocabularies (Id, Scheme, Version, Summary) VALUES ($0, $1, $2, $3)", 4).Run(vocabulary, summary.Scheme, summary.Version, "{}");
        var changes = VocabularyChanges.None;
        changes = await ConceptsAsync(vocabulary, content, changes);
        changes = Texts(content, changes);
        changes = Relations(content, changes);
        changes = await MembersAsync(vocabulary, content, changes);
        Forget(content);
        if (stored.Id is null || !changes.IsNone)
            Prepare("UPDATE Vocabularies SET Summary = $1 WHERE Id = $0", 2).Run(vocabulary, StorageJson.Write(summary));
        return changes;
    }

    public void Dispose() => statements.ForEach(statement => statement.Dispose());

    private async Task<VocabularyChanges> ConceptsAsync(int vocabulary, VocabularyContent content, VocabularyChanges changes)
    {
        Tell($"Writing {content.Concepts.Count} concepts");
        var next = 1 + (await db.Concepts.MaxAsync(row => (int?)row.Id, ct) ?? 0);
        var insert = Prepare("INSERT INTO Concepts (Id, VocabularyId, Uri, Type, Code, SkillType, ReuseLevel, Status, Modified, ReplacedBy) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)", 10);
        var update = Prepare("UPDATE Concepts SET Type = $1, Code = $2, SkillType = $3, ReuseLevel = $4, Status = $5, Modified = $6, ReplacedBy = $7 WHERE Id = $0", 8);
        var (added, changed) = (0, 0);
        foreach (var concept in content.Concepts.Values)
        {
            if (!ids.TryGetValue(concept.Uri, out var id))
            {
                ids.Add(concept.Uri, next);
                insert.Run(next++, vocabulary, concept.Uri, concept.Type.ToString(), concept.Code, concept.SkillType?.ToString(), concept.ReuseLevel, concept.Status, concept.Modified, concept.ReplacedBy);
                added++;
            }
            else if (stored.Content.Concepts[concept.Uri] != concept)
            {
                update.Run(id, concept.Type.ToString(), concept.Code, concept.SkillType?.ToString(), concept.ReuseLevel, concept.Status, concept.Modified, concept.ReplacedBy);
                changed++;
            }
        }

        return changes with { ConceptsAdded = added, ConceptsChanged = changed, ConceptsRemoved = stored.Content.Concepts.Keys.Count(uri => !content.Concepts.ContainsKey(uri)) };
    }

    private VocabularyChanges Texts(VocabularyContent content, VocabularyChanges changes)
    {
        Tell($"Writing labels and descriptions");
        var delete = Prepare("DELETE FROM ConceptTexts WHERE ConceptId = $0 AND Language = $1", 2);
        var insert = Prepare("INSERT INTO ConceptTexts (ConceptId, Language, Position, Kind, Text) VALUES ($0, $1, $2, $3, $4)", 5);
        var changed = 0;
        foreach (var key in stored.Content.Texts.Keys.Where(key => !content.Texts.ContainsKey(key)))
        {
            delete.Run(ids[key.Uri], key.Language);
            changed++;
        }

        foreach (var (key, texts) in content.Texts)
        {
            var isStored = stored.Content.Texts.TryGetValue(key, out var before);
            if (isStored ? before!.SequenceEqual(texts) : texts.Count == 0)
                continue;
            if (isStored)
                delete.Run(ids[key.Uri], key.Language);
            for (var i = 0; i < texts.Count; i++)
                insert.Run(ids[key.Uri], key.Language, i, (int)texts[i].Kind, texts[i].Text);
            changed++;
        }

        return changes with { TextsChanged = changed };
    }

    private VocabularyChanges Relations(VocabularyContent content, VocabularyChanges changes)
    {
        Tell($"Writing {content.Relations.Count} relations");
        var delete = Prepare("DELETE FROM ConceptRelations WHERE SubjectId = $0 AND Kind = $1 AND ObjectId = $2", 3);
        var insert = Prepare("INSERT INTO ConceptRelations (SubjectId, Kind, ObjectId) VALUES ($0, $1, $2)", 3);
        var (added, removed) = (0, 0);
        foreach (var relation in stored.Content.Relations.Where(relation => !content.Relations.Contains(relation)))
            removed += delete.Run(ids[relation.Subject], (int)relation.Kind, ids[relation.Object]);
        foreach (var relation in content.Relations.Where(relation => !stored.Content.Relations.Contains(relation)))
            added += insert.Run(ids[relation.Subject], (int)relation.Kind, ids[relation.Object]);
        return changes with { RelationsAdded = added, RelationsRemoved = removed };
    }

    private async Task<VocabularyChanges> MembersAsync(int vocabulary, VocabularyContent content, VocabularyChanges changes)
    {
        Tell($"Writing collections");
        var next = 1 + (await db.ConceptCollections.MaxAsync(row => (int?)row.Id, ct) ?? 0);
        var open = Prepare("INSERT INTO ConceptCollections (Id, VocabularyId, Name) VALUES ($0, $1, $2)", 3);
        var delete = Prepare("DELETE FROM ConceptMembers WHERE CollectionId = $0 AND ConceptId = $1", 2);
        var insert = Prepare("INSERT INTO ConceptMembers (CollectionId, ConceptId) VALUES ($0, $1)", 2);
        var (added, removed) = (0, 0);
        foreach (var collection in content.Collections.Values)
        {
            var before = stored.Content.Collections.GetValueOrDefault(collection.Id);
            if (!stored.CollectionIds.TryGetValue(collection.Id, out var id))
                open.Run(id = next++, vocabulary, collection.Id);
            foreach (var member in before?.Members.Where(member => !collection.Members.Contains(member)) ?? [])
                removed += delete.Run(id, ids[member]);
            foreach (var member in collection.Members.Where(member => before?.Members.Contains(member) != true))
                added += insert.Run(id, ids[member]);
        }

        return changes with { MembersAdded = added, MembersRemoved = removed };
    }

    /// <summary>Concepts that are gone; what hung on them went before.</summary>
    private void Forget(VocabularyContent content)
    {
        var delete = Prepare("DELETE FROM Concepts WHERE Id = $0", 1);
        foreach (var uri in stored.Content.Concepts.Keys.Where(uri => !content.Concepts.ContainsKey(uri)))
            delete.Run(ids[uri]);
    }

    private RepeatedStatement Prepare(string sql, int parameters)
    {
        var statement = new RepeatedStatement(db, sql, parameters);
        statements.Add(statement);
        return statement;
    }

    private void Tell(FormattableString what)
    {
        ct.ThrowIfCancellationRequested();
        progress?.Report(FormattableString.Invariant(what));
    }
}
