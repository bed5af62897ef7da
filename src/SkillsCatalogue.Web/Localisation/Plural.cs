using System.Globalization;

namespace SkillsCatalogue.Web.Localisation;

/// <summary>A sentence that depends on a number. Gap 0 is the number.</summary>
/// <param name="Forms">CLDR form (one, few, many, other …) → pattern; always has <c>other</c>.</param>
/// <param name="Language">ISO 639-1 code: its plural rules choose the form.</param>
public sealed record Plural(IReadOnlyDictionary<string, string> Forms, string Language, CultureInfo Culture)
{
    /// <summary>The sentence for a number; further gaps are filled from 1 on.</summary>
    public string For(long count, params object?[] more)
    {
        var form = PluralRules.FormOf(Language, count);
        var pattern = Forms.TryGetValue(form, out var found) ? found : Forms["other"];
        return string.Format(Culture, pattern, [count.ToString("N0", Culture), .. more]);
    }
}
