using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Statements;

/// <summary>Codes before statements, by their shape; what their letters mean is the custom of the families that use them.</summary>
public static partial class StatementCodes
{
    // PC, KU, GS, KA, KB, SA, SB: Indian qualification packs. K, S, B: British standards (and American K, S). LO, IU, I, RA, CS: learning outcomes.
    private static readonly FrozenDictionary<string, StatementKind?> Strong = new Dictionary<string, StatementKind?>
    {
        ["PC"] = StatementKind.Skill,
        ["GS"] = StatementKind.Skill,
        ["SA"] = StatementKind.Skill,
        ["SB"] = StatementKind.Skill,
        ["KU"] = StatementKind.Knowledge,
        ["KA"] = StatementKind.Knowledge,
        ["KB"] = StatementKind.Knowledge,
        ["LO"] = null,
        ["IU"] = null,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code that a text starts with ("K1-01 …", "1.2 …"); null when it starts with none.</summary>
    public static StatementCode? Read(string text)
    {
        var match = Lettered().Match(text);
        if (match.Success)
        {
            var letters = match.Groups["letters"].Value;
            var isStrong = Strong.TryGetValue(letters, out var kind);
            return new(Clean(match.Groups["code"].Value), match.Length, isStrong, kind);
        }

        match = Numbered().Match(text);
        return match.Success ? new(Clean(match.Groups["code"].Value), match.Length, false, null) : null;
    }

    /// <summary>A whole cell or marker that is nothing but a code ("1", "K1.1", "PC3.", "a)"); null when it is something else.</summary>
    public static StatementCode? Whole(string cell)
    {
        var trimmed = cell.Trim();
        if (!Alone().IsMatch(trimmed))
            return null;
        var letters = new string([.. trimmed.TakeWhile(char.IsUpper)]);
        var isStrong = Strong.TryGetValue(letters, out var kind);
        return new(Clean(trimmed), cell.Length, isStrong, kind);
    }

    /// <summary>The cell holds nothing but lettered codes ("KP1, KP3³⁾", "K1 K2 S14"): it points to what stands elsewhere.</summary>
    public static bool AreAll(string cell) => Pointers().IsMatch(cell.Trim());

    /// <summary>A cell that is a word and a number ("Duty 1", "Element 2.1"): a name that the standard gives its rows, as printed; null when it is something else.</summary>
    public static StatementCode? Labelled(string cell)
    {
        var trimmed = cell.Trim();
        return LabelledNumber().IsMatch(trimmed) ? new(trimmed.TrimEnd('.', ':'), cell.Length, false, null) : null;
    }

    /// <summary>A word and a number with a colon before a statement ("Delmål 1: …"); null when the text starts with none. Prose has such starts too ("Figure 1: …"), so ask only where items stand.</summary>
    public static StatementCode? LabelledBefore(string text)
    {
        var match = LabelBefore().Match(text);
        return match.Success ? new(match.Groups["code"].Value, match.Length, false, null) : null;
    }

    /// <summary>A number without punctuation that stands before a capital, as in a column of numbers and statements that was read as one; null when there is none.</summary>
    public static StatementCode? Bare(string text)
    {
        var match = BareNumber().Match(text);
        return match.Success ? new(match.Groups["code"].Value, match.Length, false, null) : null;
    }

    /// <summary>The code that follows in the same list: <c>PC2</c> after <c>PC1</c>, <c>1.3</c> after <c>1.2</c>, <c>K1-02</c> after <c>K1-01</c>, <c>b</c> after <c>a</c>; null when it cannot be told.</summary>
    public static string? Next(string code)
    {
        var digits = TrailingDigits().Match(code);
        if (digits.Success)
        {
            var number = int.Parse(digits.Value, CultureInfo.InvariantCulture);
            return code[..digits.Index] + (number + 1).ToString("D" + digits.Length.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        }

        return code is [>= 'a' and < 'z'] ? ((char)(code[0] + 1)).ToString() : null;
    }

    private static string Clean(string code) => Blank().Replace(code, "").TrimStart('(').TrimEnd('.', ')', ':', '-', '–', ' ');

    [GeneratedRegex(@"^\(?(?<code>(?<letters>\p{Lu}{1,3})(?:[\s\u00A0]|(?<=\p{Lu}{2})\.\s?)?\d{1,4}(?:[.-]\d{1,3}){0,3})(?:\s*[.):]|\s+[-–]|(?=\s))\s*(?=\S)|^(?<code>(?<letters>\p{Lu})(?:\.\d{1,3}){1,3}\.?)\s+(?=\S)")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^\(?(?<code>\d{1,3}(?:\.\d{1,3}){1,3}[.):]?)\s+(?=\S)|^\(?(?<code>\d{1,3}[.):]+)(?:\s+|(?=\p{Lu}))(?=\S)|^\(?(?<code>\p{Ll}\))\s*(?=\S)|^\(?(?<code>[ivx]{1,5}[.)])\s+(?=\S)|^(?<code>[a-h]\.)\s+(?=\S)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\(?(?:\p{Lu}{1,3}[\s\u00A0.]?)?\d{1,4}(?:\.\d{1,3}){0,3}[.):]?$|^\(?\p{Lu}{1,3}\d{1,4}(?:[.-]\d{1,3}){1,3}[.):]?$|^\(?\p{Ll}[.)]$|^[ivxIVX]{1,5}[.)]$|^\p{Lu}(?:\.\d{1,3}){1,3}\.?$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?<code>\d{1,3}(?:\.\d{1,3}){0,3})\s+(?=\p{Lu})")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\p{L}{2,15}\s\d{1,3}(?:\.\d{1,3}){0,2}[.:]?$")]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(@"^(?<code>\p{Lu}\p{L}{1,14}\s\d{1,3}(?:\.\d{1,3}){0,2}):\s+(?=\S)")]
    private static partial Regex LabelBefore();

    [GeneratedRegex(@"^(?:\p{Lu}{1,3}[\s\u00A0.]?\d{1,4}(?:[.-]\d{1,3}){0,3}[\p{No}⁾)*]*(?:\s*[,;/]\s*|\s+|$))+$")]
    private static partial Regex Pointers();

    [GeneratedRegex(@"\d+$")]
    private static partial Regex TrailingDigits();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
