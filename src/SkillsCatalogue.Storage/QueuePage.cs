namespace SkillsCatalogue.Storage;

/// <summary>A page of the review queue, by document and in reading order.</summary>
/// <param name="Total">Number of candidates that fit, over all pages.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record QueuePage(IReadOnlyList<ReviewItem> Items, int Total, string? Next);
