namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Events, in the order that the address states.</summary>
public sealed record EventsJson(IReadOnlyList<EventJson> Items);
