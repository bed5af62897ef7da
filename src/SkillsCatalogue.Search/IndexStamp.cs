namespace SkillsCatalogue.Search;

/// <summary>What an index generation was built from. Stands in its commit data.</summary>
/// <param name="View"><c>pilot</c> or <c>published</c>.</param>
/// <param name="Release">Number of the release (published view); null in the pilot view.</param>
/// <param name="Revision">Revision of the database that was read.</param>
/// <param name="Database">Identity of that database: another one may have the same revision. Empty for an index over none.</param>
public sealed record IndexStamp(string View, int? Release, long Revision, string Database = "")
{
    public const string Pilot = "pilot";
    public const string Published = "published";
}
