using System.Buffers.Text;
using System.Text;
using SkillsCatalogue.Search;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Pages of a list that is in memory: the cursor holds the key of the last entry shown, so that a page stays right while entries are added.</summary>
internal static class ListCursor
{
    private const string Version = "l1:";
    private const int Longest = 400;

    /// <summary>One page.</summary>
    /// <param name="keyOf">A key that is unique in the list and does not change.</param>
    /// <returns>The entries, and the cursor of the next page: null on the last.</returns>
    /// <exception cref="InvalidCursorException">The cursor was not given out for this list.</exception>
    public static (IReadOnlyList<T> Items, string? Next) Page<T>(IReadOnlyList<T> all, Func<T, string> keyOf, string? cursor, int take)
    {
        var start = 0;
        if (cursor is not null)
        {
            var key = Read(cursor);
            while (start < all.Count && keyOf(all[start]) != key)
                start++;
            if (start == all.Count)
                throw Invalid();
            start++;
        }

        IReadOnlyList<T> items = [.. all.Skip(start).Take(take)];
        return (items, start + items.Count < all.Count && items.Count > 0 ? Of(keyOf(items[^1])) : null);
    }

    private static string Of(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Version + key));

    private static string Read(string cursor)
    {
        if (cursor.Length <= Longest && Base64Url.IsValid(cursor) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) is var text && text.StartsWith(Version, StringComparison.Ordinal))
            return text[Version.Length..];
        throw Invalid();
    }

    private static InvalidCursorException Invalid() => new("The cursor is not one that this service gave out. Leave it away to start at the first page.");
}
