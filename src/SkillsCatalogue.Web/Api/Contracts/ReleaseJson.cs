using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>An immutable numbered snapshot of the accepted skills.</summary>
/// <param name="Actor">Id of the person who made it.</param>
/// <param name="Sha256">Checksum of its canonical JSON lines.</param>
/// <param name="Skills">Accepted skills in it.</param>
/// <param name="Deprecated">Skills of earlier releases that it keeps as deprecated.</param>
public sealed record ReleaseJson(int Number, DateTimeOffset At, string Actor, string? Notes, string Sha256, int Skills, int Deprecated, IReadOnlyList<LeftOutJson> LeftOut)
{
    public static ReleaseJson From(Release release) => new(
        release.Number,
        release.At,
        release.ActorId,
        release.Notes,
        release.Sha256,
        release.Skills,
        release.Deprecated,
        [.. release.LeftOut.Select(LeftOutJson.From)]);
}
