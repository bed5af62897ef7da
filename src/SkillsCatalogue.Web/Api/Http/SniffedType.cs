using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>What the first bytes show. Neither the name nor what the sender says counts; the reader looks again.</summary>
internal static class SniffedType
{
    private const int Looked = 4096;

    /// <summary>One of <see cref="MediaTypes"/>, or null for none of them.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Looked)];
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return MediaTypes.Pdf;
        // The names of the parts of a package stand in it as they are.
        if (head.StartsWith("PK\u0003\u0004"u8))
            return bytes.IndexOf("word/"u8) >= 0 ? MediaTypes.Word : null;
        Encoding encoding = head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.Latin1,
        };
        var text = encoding.GetString(head).TrimStart('\uFEFF', '\u00EF', '\u00BB', '\u00BF').TrimStart();
        return text.StartsWith('<') && text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '?') ? MediaTypes.Html : null;
    }
}
