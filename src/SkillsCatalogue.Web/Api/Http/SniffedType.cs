using System.Text;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>What the first bytes show. Neither the name nor what the sender says counts; the reader looks again.</summary>
internal static class SniffedType
{
    private const int Looked = 4096;

    /// <summary><c>application/pdf</c>, <c>text/html</c>, or null for neither.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Looked)];
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return "application/pdf";
        Encoding encoding = head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.Latin1,
        };
        var text = encoding.GetString(head).TrimStart('\uFEFF', '\u00EF', '\u00BB', '\u00BF').TrimStart();
        return text.StartsWith('<') && text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '?') ? "text/html" : null;
    }
}
