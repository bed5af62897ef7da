using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Tells the kind of a file by its bytes; the name is only compared, never believed.</summary>
internal static partial class FileKindSniffer
{
    private const int HeaderWindow = 1024;
    private const int MarkupWindow = 65_536;

    public static FileKind Sniff(ReadOnlySpan<byte> bytes)
    {
        // ISO 32000 wants "%PDF-" at the start; readers accept it anywhere in the first 1024 bytes, and so do the files that exist.
        if (bytes[..Math.Min(bytes.Length, HeaderWindow)].IndexOf("%PDF-"u8) >= 0)
            return FileKind.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return Package(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Compound(bytes);
        if (bytes.StartsWith("{\\rtf"u8))
            return FileKind.OtherOffice;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("\u0089PNG"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
            || bytes.StartsWith("GIF8"u8) || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
            return FileKind.Image;

        var head = Head(bytes);
        if (head.Count(c => c == '\0') > head.Length / 50)
            return FileKind.Unknown;
        if (Doctype().IsMatch(head) || Tags().Count(head) >= 3)
            return FileKind.Html;

        var odd = head.Count(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f'));
        return head.Length > 0 && odd <= head.Length / 100 ? FileKind.PlainText : FileKind.Unknown;
    }

    /// <summary>A ZIP file by the names of its entries, which stand in it unpacked.</summary>
    private static FileKind Package(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, HeaderWindow)].IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0)
            return FileKind.OpenDocument;
        if (bytes.IndexOf("word/"u8) >= 0)
            return FileKind.Word;
        var isOther = bytes.IndexOf("[Content_Types].xml"u8) < 0 || bytes.IndexOf("xl/workbook"u8) >= 0 || bytes.IndexOf("ppt/presentation"u8) >= 0;
        return isOther ? FileKind.OtherOffice : FileKind.Word;
    }

    /// <summary>A compound file (MS-CFB) by the names of its streams, which are UTF-16.</summary>
    private static FileKind Compound(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return FileKind.LockedOffice;
        return bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? FileKind.OldWord : FileKind.OtherOffice;
    }

    /// <summary>The first bytes as text in which ASCII is readable, whatever the encoding.</summary>
    private static string Head(ReadOnlySpan<byte> bytes)
    {
        var window = bytes[..Math.Min(bytes.Length, MarkupWindow)];
        if (window.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(window);
        if (window.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(window);
        // Latin-1 makes control characters of half the letters of other scripts.
        var whole = WholeUtf8(window);
        return Utf8.IsValid(whole) ? Encoding.UTF8.GetString(whole) : Encoding.Latin1.GetString(window);
    }

    /// <summary>The window without a character that its end cuts.</summary>
    private static ReadOnlySpan<byte> WholeUtf8(ReadOnlySpan<byte> window)
    {
        var end = window.Length;
        while (end > 0 && end > window.Length - 3 && (window[end - 1] & 0xC0) == 0x80)
            end--;
        return end > 0 && window[end - 1] >= 0xC0 && window.Length == MarkupWindow ? window[..(end - 1)] : window;
    }

    [GeneratedRegex(@"<!doctype\s+html|<html[\s>]|<meta\s+(charset|http-equiv)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Doctype();

    [GeneratedRegex(@"<(/?(p|div|table|tr|td|ul|ol|li|h[1-6]|body|head|title|span|a|br|section|article|dl|dt|dd)(\s[^<>]*)?/?)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Tags();
}
