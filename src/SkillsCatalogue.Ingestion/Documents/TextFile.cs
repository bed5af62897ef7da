using System.Text;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Plain text in a file: a programme handed in as text, Markdown or JSON.</summary>
public static class TextFile
{
    static TextFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of a file, by byte order mark, else UTF-8, else Windows-1250 (Croatian) or -1257 (Estonian) by their letters; null when the bytes show another kind of file.</summary>
    public static string? Decode(byte[] bytes)
    {
        if (bytes.Length == 0 || FileKindSniffer.Sniff(bytes) != FileKind.PlainText)
            return null;
        using var reader = new StreamReader(new MemoryStream(bytes), Strict, detectEncodingFromByteOrderMarks: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            var central = Encoding.GetEncoding(1250).GetString(bytes);
            var baltic = Encoding.GetEncoding(1257).GetString(bytes);
            return Letters(central, "čćđšžČĆĐŠŽ") >= Letters(baltic, "õäöüÕÄÖÜæøåÆØÅ") ? central : baltic;
        }
    }

    private static UTF8Encoding Strict => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static int Letters(string text, string wanted) => text.Count(wanted.Contains);
}
