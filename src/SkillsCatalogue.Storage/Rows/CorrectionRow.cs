using SkillsCatalogue.Core.Corrections;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>One appended line of the log of corrections; a trigger forbids to change or delete it. It quotes nothing: that is in <see cref="CorrectionTextRow"/>.</summary>
internal sealed class CorrectionRow
{
    public long Sequence { get; set; }
    public DateTimeOffset At { get; set; }
    public required string ActorId { get; set; }
    public required string Standard { get; set; }
    public required string Sha256 { get; set; }
    public required string Key { get; set; }
    /// <summary>JSON array of names.</summary>
    public required string Faults { get; set; }
    public long? Before { get; set; }
    public long? After { get; set; }
    public long? Undoes { get; set; }

    public CorrectionEvent ToEvent(string? text, long? undoneBy) => new(
        Sequence, At, ActorId, Standard, Sha256, Key,
        [.. (StorageJson.Read<List<string>>(Faults) ?? []).Select(Enum.Parse<ReadingFault>)],
        text is null ? null : StorageJson.Read<ReadingCorrection>(text), Before, After == 0 ? Sequence : After, Undoes, undoneBy);
}
