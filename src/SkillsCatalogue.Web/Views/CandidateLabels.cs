using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Views;

/// <summary>Labels in force of all candidates of a document.</summary>
public static class CandidateLabels
{
    private const int Batch = 200;

    /// <returns>Candidate id → label.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(Review review, string sha256, CancellationToken cancellationToken)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        string? cursor = null;
        do
        {
            var page = await review.QueueAsync(new QueueFilter(Document: sha256), cursor, Batch, cancellationToken);
            foreach (var item in page.Items)
                labels[item.Candidate.Id] = item.Label;
            cursor = page.Next;
        }
        while (cursor is not null);
        return labels;
    }
}
