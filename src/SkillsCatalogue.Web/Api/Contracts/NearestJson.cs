namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>The labelled concept closest to a tagged statement.</summary>
public sealed record NearestJson(string? Uri, string PrefLabel, double Similarity);
