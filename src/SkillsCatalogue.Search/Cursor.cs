using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace SkillsCatalogue.Search;

/// <summary>Where the next page begins: an opaque, checked text. Pages beyond <see cref="Deepest"/> are refused, a portal that wants everything takes an export.</summary>
internal static class Cursor
{
    public const int Deepest = 100_000;

    private const string Version = "s1:";

    public static string After(int offset) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(Version + offset.ToString(CultureInfo.InvariantCulture)));

    public static int Read(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
            return 0;
        if (cursor.Length <= 64 && Base64Url.IsValid(cursor))
        {
            var text = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor));
            if (text.StartsWith(Version, StringComparison.Ordinal)
                && int.TryParse(text.AsSpan(Version.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
                && offset is > 0 and <= Deepest)
            {
                return offset;
            }
        }

        throw new InvalidCursorException("The cursor is not one that this service gave out. Leave it away to start at the first page.");
    }
}
