using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Sections;

/// <summary>Headings and labels as the lexicons compare them.</summary>
public static partial class HeadingText
{
    /// <summary>Folded for comparison: without numbering, accents, case, punctuation at the ends, and with signs between words made blanks.</summary>
    public static string Fold(string text) => Words(Folding.WithoutAccents(WithoutNumber(text)));

    /// <summary>The heading without a remark in brackets at its end: "Knowledge and Understanding (KU)" → "Knowledge and Understanding".</summary>
    public static string WithoutRemark(string text) => Remark().Replace(text, "").TrimEnd();

    /// <summary>The words without what stands in brackets, wherever that is: "Level (EQF) of the unit" → "Level of the unit".</summary>
    internal static string WithoutRemarks(string text) => Remarks().Replace(text, "").Trim();

    /// <summary>The heading without its number: "B.3.1 Title" → "Title", "4. Title" → "Title", "IV. Title" → "Title".</summary>
    public static string WithoutNumber(string text) => Number().Replace(text.Trim(), "");

    /// <summary>Printed number at the start ("B.3.1", "4", "2.1"), without closing punctuation; null when there is none.</summary>
    public static string? NumberOf(string text)
    {
        var match = Number().Match(text.Trim());
        return match.Success ? match.Value.Trim().TrimEnd('.', ')', ':') : null;
    }

    /// <summary>Depth of a printed number: 1 for "B" and "4", 3 for "B.3.1"; 0 without one.</summary>
    public static int DepthOf(string text) => NumberOf(text) is { } number ? number.Split('.').Length : 0;

    internal static string Words(string folded) => Signs().Replace(folded, " ").Trim();

    [GeneratedRegex(@"^(?:(?:\p{Lu}|\d{1,3})(?:\.\d{1,3}){1,4}[.):]?|\d{1,2}[.):]?|[IVX]{1,5}[.)]|\p{Lu}(?:[.)]|(?=\s+\p{Lu}\p{L})))\s+(?=\S)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*\([^()]*\)\s*[:.]?$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s*\([^()]*\)")]
    private static partial Regex Remarks();

    [GeneratedRegex(@"[^\p{L}\p{Nd}*#]+")]
    private static partial Regex Signs();
}
