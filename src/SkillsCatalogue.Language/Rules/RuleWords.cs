using System.Globalization;
using System.Text.Json;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Figures and lists as messages print them.</summary>
internal static class RuleWords
{
    /// <summary>A number with at most two decimals; a decimal comma everywhere but in English.</summary>
    public static string Number(decimal value, string language)
    {
        var text = decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return language == "en" ? text : text.Replace('.', ',');
    }

    /// <summary>A range; one number where both ends print alike.</summary>
    public static string Range(decimal min, decimal max, string language)
    {
        var (from, to) = (Number(min, language), Number(max, language));
        return from == to ? from : $"{from}–{to}";
    }

    /// <summary>"2, 3 and 4" in the language.</summary>
    public static string List(IReadOnlyList<string> items, string language)
    {
        if (items.Count < 2)
            return items.Count == 0 ? "–" : items[0];
        var and = language switch { "hr" => "i", "et" => "ja", "da" => "og", "sl" => "in", _ => "and" };
        return $"{string.Join(", ", items.Take(items.Count - 1))} {and} {items[^1]}";
    }

    /// <summary>The name of a value in data and results (<c>inForce</c>).</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
