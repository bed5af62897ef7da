using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Storage;

/// <summary>A page of register entries.</summary>
/// <param name="Total">Number of entries that fit, over all pages.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record RegisterPage(IReadOnlyList<RegisterEntry> Items, int Total, string? Next);
