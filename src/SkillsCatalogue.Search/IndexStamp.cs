namespace SkillsCatalogue.Search;

/// <summary>What an index generation was built from. Stands in its commit data.</summary>
/// <param name="View"><c>pilot</c> or <c>published</c>.</param>
/// <param name="Release">Number of the release (published view); null in the pilot view.</param>
/// <param name="Revision">Revision of the database that was read.</param>
public sealed record IndexStamp(string View, int? Release, long Revision)
{
    public const string Pilot = "pilot";
    public const string Published = "published";
}
