using System.Text;

namespace SkillsCatalogue.Server.Register;

/// <summary>Bytes of a register file → text. Without a mark at its start it is UTF-8; what is no UTF-8 is Windows-1250, as spreadsheets of Central Europe write it.</summary>
internal static class RegisterEncoding
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="RegisterFileException">It is no text.</exception>
    public static (string Text, bool IsGuessed) Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
            throw new RegisterFileException("This is a spreadsheet or an archive, not CSV or JSON: save the sheet as CSV (UTF-8).");
        Encoding? marked = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        var text = marked?.GetString(bytes.AsSpan(2));
        var isGuessed = false;
        if (text is null)
        {
            try
            {
                text = Strict.GetString(bytes).TrimStart('\uFEFF');
            }
            catch (DecoderFallbackException)
            {
                text = CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetString(bytes);
                isGuessed = true;
            }
        }

        return text.Contains('\0', StringComparison.Ordinal) ? throw new RegisterFileException("This is no text file.") : (text, isGuessed);
    }
}
