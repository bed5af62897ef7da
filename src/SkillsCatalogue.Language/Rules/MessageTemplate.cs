using System.Text.RegularExpressions;

namespace SkillsCatalogue.Language.Rules;

/// <summary>A sentence with places in braces (<c>{level}</c>) that a check fills. A place is a name and nothing else: no code, no format.</summary>
internal static partial class MessageTemplate
{
    /// <summary>Fills the places; an unknown place stays as it stands.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(template, match => values.TryGetValue(match.Groups[1].Value, out var value) ? value : match.Value);

    /// <summary>Names of the places.</summary>
    public static IReadOnlyList<string> Places(string template) => [.. Place().Matches(template).Select(match => match.Groups[1].Value)];

    /// <summary>A brace that opens or closes no place.</summary>
    public static bool HasStrayBrace(string template) => Place().Replace(template, "") is var rest && (rest.Contains('{', StringComparison.Ordinal) || rest.Contains('}', StringComparison.Ordinal));

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Place();
}
