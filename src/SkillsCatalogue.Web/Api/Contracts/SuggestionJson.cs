using SkillsCatalogue.Search;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A label that begins with what was typed.</summary>
/// <param name="PrefLabel">Language → label; one entry.</param>
public sealed record SuggestionJson(string Id, IReadOnlyDictionary<string, string> PrefLabel)
{
    public static SuggestionJson From(Suggestion suggestion) => new(suggestion.Id, new Dictionary<string, string> { [suggestion.Language] = suggestion.Label });
}
