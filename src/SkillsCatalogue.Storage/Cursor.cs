using System.Text;

namespace SkillsCatalogue.Storage;

/// <summary>Opaque place in a sorted list: the sort values of the last row shown, so that pages stay right while others write.</summary>
internal static class Cursor
{
    public static string Of(params ReadOnlySpan<string> parts) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('\n', parts!))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <exception cref="InvalidPageCursorException">Not given out by <see cref="Of"/> with this number of parts.</exception>
    public static string[] Parts(string cursor, int count)
    {
        var padded = cursor.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (cursor.Length % 4)) % 4);
        var bytes = new byte[padded.Length];
        if (!Convert.TryFromBase64String(padded, bytes, out var length))
            throw new InvalidPageCursorException(cursor);
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split('\n');
        return parts.Length == count ? parts : throw new InvalidPageCursorException(cursor);
    }
}
