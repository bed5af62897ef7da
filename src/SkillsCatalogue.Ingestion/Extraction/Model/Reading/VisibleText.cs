using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>
/// Text of a document as a model sees it: one line, and every sign that does not show (control, format, private use) written out as <c>⟨U+200B⟩</c>. Nothing can hide in it,
/// nothing of it can begin a new line, and <see cref="Back"/> makes the words of the document of what a model quotes.
/// </summary>
internal static partial class VisibleText
{
    private const char Open = '⟨';

    public static string Of(string text)
    {
        var line = Folding.WhiteSpace(text);
        var shown = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Value == Open || IsUnseen(Rune.GetUnicodeCategory(rune)))
                shown.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
            else
                shown.Append(rune.ToString());
        }

        return shown.ToString();
    }

    /// <summary>The inverse; what is no such sign stays as it is.</summary>
    public static string Back(string shown) =>
        shown.Contains(Open, StringComparison.Ordinal) ? Written().Replace(shown, Sign) : shown;

    private static string Sign(Match match) =>
        int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var code && Rune.IsValid(code) ? new Rune(code).ToString() : match.Value;

    private static bool IsUnseen(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    [GeneratedRegex("⟨U\\+([0-9A-F]{4,6})⟩", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
