using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A version of a programme.</summary>
/// <param name="Sha256">Of the file or the pasted text that it came from.</param>
/// <param name="FileName">Null for pasted text.</param>
public sealed record ProgrammeVersionJson(int Number, DateTimeOffset At, ActorJson Actor, string? Title, string Sha256, string? FileName, string? Note)
{
    public static ProgrammeVersionJson From(ProgrammeVersionHead version, IReadOnlyDictionary<string, string> names) =>
        new(version.Number, version.At, new(version.ActorId, names.GetValueOrDefault(version.ActorId)), version.Title, version.Sha256, version.FileName, version.Note);
}
