namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>State of the service.</summary>
/// <param name="Status">live or ready.</param>
/// <param name="Revision">Counts the changes that readers see; null where the database was not asked.</param>
/// <param name="Skills">View → skills in the index in use.</param>
public sealed record HealthJson(string Status, long? Revision, IReadOnlyDictionary<string, int> Skills);
