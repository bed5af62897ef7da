using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>One appended line of the log of programmes; a trigger forbids to change or delete it.</summary>
internal sealed class ProgrammeEventRow
{
    public const string Decided = "decided";

    public long Sequence { get; set; }
    public DateTimeOffset At { get; set; }
    public required string ActorId { get; set; }
    public required string ProgrammeId { get; set; }
    public required string Kind { get; set; }
    /// <summary>Fingerprint of the outcome's words (decided).</summary>
    public string? Outcome { get; set; }
    public string? SkillId { get; set; }
    public MatchStanding? Standing { get; set; }
    public string? Reason { get; set; }

    public MatchDecision ToDecision() => new(Outcome!, SkillId!, Standing!.Value, ActorId, At);

    public ProgrammeEvent ToEvent() => new(Sequence, At, ActorId, Kind, Kind == Decided ? ToDecision() : null, Reason);
}
