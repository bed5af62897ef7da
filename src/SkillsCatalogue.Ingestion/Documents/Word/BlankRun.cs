using System.Buffers;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>
/// Follows how long blanks run on in the bytes of a part. Inside a tag a parser goes over all of them again each time it reads on: six megabytes take minutes.
/// Zeros count, so that letters of two bytes are seen through.
/// </summary>
internal sealed class BlankRun
{
    /// <summary>Bytes. Programs indent by some dozens of blanks.</summary>
    public const int Longest = 16 * 1024;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\0"u8);

    private int run;

    /// <param name="bytes">Those that follow on the ones before, not more at once than <see cref="Longest"/>.</param>
    /// <returns>False when blanks run on for longer than any program writes.</returns>
    public bool Goes(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyExcept(Blanks);
        run += first < 0 ? bytes.Length : first;
        if (run > Longest)
            return false;
        if (first >= 0)
            run = bytes.Length - 1 - bytes.LastIndexOfAnyExcept(Blanks);
        return true;
    }
}
