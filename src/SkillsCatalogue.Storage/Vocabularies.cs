using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Storage.Vocabulary;

namespace SkillsCatalogue.Storage;

/// <summary>Imported vocabularies: versions stand side by side and are changed by imports alone.</summary>
public sealed class Vocabularies : IVocabularyLabels
{
    private readonly Sessions _sessions;

    internal Vocabularies(Sessions sessions) => _sessions = sessions;

    /// <summary>
    /// Lays an edition over what is imported of its version, in one transaction: what it brings takes the place of the same parts, all else stays.
    /// With an error among the faults nothing is written. The same edition again changes nothing.
    /// </summary>
    /// <param name="progress">Told what is being done; null where nobody looks.</param>
    public Task<VocabularyImportReport> ImportAsync(VocabularyEdition edition, IProgress<string>? progress = null, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var stored = await StoredVocabulary.LoadAsync(db, edition.Scheme, edition.Version, ct);
            progress?.Report("Comparing with what is imported");
            var (content, faults) = VocabularyMerge.Lay(edition, stored.Content);
            if (faults.Any(fault => fault.Severity == DiagnosticSeverity.Error))
                return Outcome.Dropped(new VocabularyImportReport(VocabularyImportOutcome.Refused, stored.Summary, VocabularyChanges.None, faults));
            var summary = VocabularySummary.Of(edition.Scheme, edition.Version, _sessions.Now, content);
            using var writer = new VocabularyWriter(db, stored, progress, ct);
            var changes = await writer.WriteAsync(summary, content);
            return stored.Summary is { } unchanged && changes.IsNone
                ? Outcome.Dropped(new VocabularyImportReport(VocabularyImportOutcome.Unchanged, unchanged, changes, faults))
                : Outcome.Silent(new VocabularyImportReport(VocabularyImportOutcome.Imported, summary, changes, faults));
        }, ct);

    /// <summary>All imported versions, by vocabulary, oldest version first.</summary>
    public Task<IReadOnlyList<VocabularySummary>> ListAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<VocabularySummary>>(async db =>
            [.. (await db.Vocabularies.Select(row => row.Summary).ToListAsync(ct)).Select(summary => StorageJson.Read<VocabularySummary>(summary)!)
                .OrderBy(summary => summary.Scheme, StringComparer.Ordinal).ThenBy(summary => summary.Version, VersionOrder.Instance)], ct);

    /// <summary>All of a version in memory, some 60 MB for one language of ESCO; null where it is not imported.</summary>
    public Task<VocabularyContent?> LoadAsync(string scheme, string version, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => await StoredVocabulary.LoadAsync(db, scheme, version, ct) is { Summary: not null } stored ? stored.Content : null, ct);

    public async Task<IReadOnlyList<string>> VersionsAsync(string scheme, CancellationToken ct = default) =>
        [.. (await ListAsync(ct)).Where(summary => summary.Scheme == scheme).Select(summary => summary.Version)];

    public async IAsyncEnumerable<ConceptLabel> LabelsAsync(string scheme, string version, IReadOnlyCollection<string>? languages = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var db = await _sessions.OpenAsync(ct);
        var vocabulary = await db.Vocabularies.Where(row => row.Scheme == scheme && row.Version == version).Select(row => row.Id).FirstOrDefaultAsync(ct);
        var rows =
            from concept in db.Concepts
            where concept.VocabularyId == vocabulary
            join text in db.ConceptTexts on concept.Id equals text.ConceptId
            where text.Kind == ConceptTextKind.PrefLabel || text.Kind == ConceptTextKind.AltLabel || text.Kind == ConceptTextKind.HiddenLabel
            orderby concept.Id, text.Language, text.Position
            select new { concept.Uri, text.Language, text.Text, text.Kind, concept.Type, concept.SkillType };
        if (languages is not null)
            rows = rows.Where(row => languages.Contains(row.Language));
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
            yield return new(row.Uri, row.Language, row.Text, row.Kind, row.Type, row.SkillType == SkillType.Knowledge);
    }
}
