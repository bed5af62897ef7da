using System.Text;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>From bytes to characters: byte order mark, then the declared encoding, then UTF-8 when the bytes are valid, then the old encoding that its letters show.</summary>
internal static partial class HtmlText
{
    private const int DeclarationWindow = 8192;

    static HtmlText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        var declared = Declared(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWindow)]));
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        // Valid UTF-8 with multi-byte letters is no accident, whatever the page says of itself.
        if (isUtf8 && (declared is null || declared.IsSingleByte) && bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return Encoding.UTF8.GetString(bytes);
        if (declared is not null && !(declared.CodePage == Encoding.UTF8.CodePage && !isUtf8 && MostlyBroken(bytes)))
            return declared.GetString(bytes);
        return isUtf8 ? Encoding.UTF8.GetString(bytes) : OldEncodings.Guess(bytes).GetString(bytes);
    }

    private static Encoding? Declared(string head)
    {
        var match = Charset().Match(head);
        if (!match.Success)
            return null;
        try
        {
            var encoding = Encoding.GetEncoding(match.Groups[1].Value.Trim());
            // A declaration that could be read as ASCII cannot be UTF-16 (WHATWG encoding standard says: take UTF-8).
            return encoding.CodePage is 1200 or 1201 or 12000 or 12001 ? Encoding.UTF8 : encoding;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            // Not known, or known and shut off, as UTF-7 is.
            return null;
        }
    }

    /// <summary>Declared as UTF-8, but more than one in twenty of the high bytes do not decode: the declaration is wrong.</summary>
    private static bool MostlyBroken(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        int broken = text.Count(c => c == '\uFFFD'), high = text.Count(c => c > '\u007F');
        return broken * 20 > high;
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)|<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
