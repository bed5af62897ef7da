using System.Text;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Plain text in a file: a programme handed in as text, Markdown or JSON.</summary>
public static class TextFile
{
    /// <summary>The text of a file, by byte order mark, else UTF-8, else the old encoding that its letters show; null when the bytes show another kind of file.</summary>
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
            return OldEncodings.Guess(bytes).GetString(bytes);
        }
    }

    private static UTF8Encoding Strict => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
