using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Views;

/// <summary>The lines of a comparison of two versions by what changed, in the order in which an editor needs them.</summary>
public static class VersionGroups
{
    private const int Batch = 500;

    public static readonly IReadOnlyList<StatementChange> Order = [StatementChange.Changed, StatementChange.Added, StatementChange.Removed, StatementChange.Unchanged];

    /// <summary>Counts by group; what only moved counts as unchanged.</summary>
    public static IReadOnlyList<(StatementChange Change, int Count)> CountsOf(VersionCounts counts) =>
    [
        (StatementChange.Changed, counts.Changed),
        (StatementChange.Added, counts.Added),
        (StatementChange.Removed, counts.Removed),
        (StatementChange.Unchanged, counts.Unchanged + counts.Moved),
    ];

    /// <summary>All lines in the order of the alignment.</summary>
    public static async Task<IReadOnlyList<VersionLine>> LinesAsync(
        VersionChanges changes, ParsedStandard old, ParsedStandard fresh, Review review, CancellationToken cancellationToken)
    {
        var before = old.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var after = fresh.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var onOld = await ByStatementAsync(review, changes.Older.Sha256, cancellationToken);
        var onNew = await ByStatementAsync(review, changes.Newer.Sha256, cancellationToken);
        return [.. changes.Alignment.Pairs.Select(pair => new VersionLine(
            pair.Change,
            pair.Old is null ? null : before.GetValueOrDefault(pair.Old),
            pair.New is null ? null : after.GetValueOrDefault(pair.New),
            pair.New is not null ? [.. onNew[pair.New]] : [.. onOld[pair.Old!]])).Where(line => (line.Old ?? line.New) is not null)];
    }

    private static async Task<ILookup<string, ReviewItem>> ByStatementAsync(Review review, string sha256, CancellationToken cancellationToken)
    {
        var items = new List<ReviewItem>();
        string? cursor = null;
        do
        {
            var page = await review.QueueAsync(new QueueFilter(Document: sha256, IncludeGone: true), cursor, Batch, cancellationToken);
            items.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        return items
            .SelectMany(item => item.Candidate.Evidence.Where(evidence => evidence.Sha256 == sha256 && evidence.StatementId is not null).Select(evidence => (evidence.StatementId, item)).Distinct())
            .ToLookup(entry => entry.StatementId!, entry => entry.item, StringComparer.Ordinal);
    }
}
