namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Suggestions while typing, shortest first.</summary>
public sealed record SuggestionsJson(string View, IReadOnlyList<SuggestionJson> Items);
