using System.Text;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>What the first bytes of an uploaded programme show. Neither the name nor what the sender says counts; the reader looks again.</summary>
internal static class ProgrammeFileType
{
    private const int Looked = 4096;

    /// <summary>Media type; null when it is none that is read.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return null;
        if (Api.Http.SniffedType.Of(bytes) is { } known)
            return known;
        var head = bytes[..Math.Min(bytes.Length, Looked)];
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return "text/plain";
        if (head.Contains((byte)0))
            return null;
        return Encoding.UTF8.GetString(head).TrimStart('\uFEFF').TrimStart().StartsWith('{') ? "application/json" : "text/plain";
    }
}
