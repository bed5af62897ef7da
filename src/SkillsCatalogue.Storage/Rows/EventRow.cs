using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>One appended line of the log; a trigger forbids to change or delete it.</summary>
internal sealed class EventRow
{
    public long Sequence { get; set; }
    public DateTimeOffset At { get; set; }
    public required string ActorId { get; set; }
    public required string Standard { get; set; }
    public required string Fingerprint { get; set; }
    public required string Skill { get; set; }
    /// <summary>JSON array of the hashes of the documents that the candidate stood in: the second half of the key.</summary>
    public required string Documents { get; set; }
    public required string CandidateId { get; set; }
    public ReviewAction Action { get; set; }
    public required string Decision { get; set; }
    public CandidateState Before { get; set; }
    public CandidateState After { get; set; }
    public string? SkillId { get; set; }
    /// <summary>The skill that the candidate backed before.</summary>
    public string? SkillBefore { get; set; }
    public long? Undoes { get; set; }
    /// <summary>JSON object scheme → version of the tags that the editor claimed; null without tags.</summary>
    public string? SchemeVersions { get; set; }

    public ReviewDecision ReadDecision() => StorageJson.Read<ReviewDecision>(Decision)!;

    public ReviewEvent ToEvent(long? undoneBy) =>
        new(Sequence, At, ActorId, new(Standard, Fingerprint, Skill), ReadDecision(), Before, After, SkillId, Undoes, undoneBy);
}
