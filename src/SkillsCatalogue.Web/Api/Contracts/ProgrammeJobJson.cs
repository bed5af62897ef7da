using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>An uploaded programme on its way to be read and mapped.</summary>
/// <param name="State">waiting, running, done, failed or cancelled.</param>
/// <param name="Stage">reading, outcomes, matching or saving; null before it begins.</param>
/// <param name="Total">Steps of the stage; 0 when they cannot be counted.</param>
/// <param name="Programme">Id of the programme that came of it; null before.</param>
/// <param name="Code">Why it failed; null otherwise.</param>
public sealed record ProgrammeJobJson(
    string Id, string State, string? Stage, int Done, int Total, string FileName, string Sha256, string? Programme, string? Code, string? Message, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt)
{
    public static ProgrammeJobJson From(ProgrammeJob job) => new(
        job.Id, JsonName.Of(job.State), job.Stage, job.Done, job.Total, job.FileName, job.Sha256, job.ProgrammeId, job.Code, job.Message, job.CreatedAt, job.FinishedAt);
}
