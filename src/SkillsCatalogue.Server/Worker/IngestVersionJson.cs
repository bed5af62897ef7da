using SkillsCatalogue.Core.Standards.Versions;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Which version of a stored standard an input is, and its statements against the version beside it: the older one, or the newer where it has no older.</summary>
/// <param name="Of">Title, code or file name of the other version.</param>
/// <param name="Sha256">Of the other version.</param>
/// <param name="Newest">It is in use now; false: a newer one was there already, and stays in use.</param>
internal sealed record IngestVersionJson(string Of, string Sha256, bool Newest, int Unchanged, int Moved, int Changed, int Added, int Removed)
{
    /// <summary>Null for a document without other versions, and for one whose place was known before.</summary>
    public static IngestVersionJson? From(VersionPlace? place)
    {
        if (place is null or { IsKnown: true } || (place.Older ?? place.Newer) is not { } other)
            return null;
        var counts = VersionCounts.Of(other.Alignment);
        return new(
            other.Document.Title ?? other.Document.Code ?? other.Document.FileName, other.Document.Sha256, place.Newer is null,
            counts.Unchanged, counts.Moved, counts.Changed, counts.Added, counts.Removed);
    }
}
