namespace SkillsCatalogue.Core.Corrections;

/// <summary>One appended line of the log of corrections.</summary>
/// <param name="Sequence">Order of appending, from 1.</param>
/// <param name="ActorId">Id of the person; the name stands apart and can be erased.</param>
/// <param name="Standard">What the document was bound to: REGISTER/NUMBER, or its hash.</param>
/// <param name="Sha256">The document that the editor looked at.</param>
/// <param name="Key"><see cref="CorrectionTarget.Key"/>.</param>
/// <param name="Faults">What the machine had wrong; empty for an undo.</param>
/// <param name="Correction">Null for an undo, and once its document is withdrawn: it quotes the document.</param>
/// <param name="Before">Sequence of the correction of this target that stood before; null when the machine's reading stood.</param>
/// <param name="After">Sequence of the one that stands after it; null when the machine's reading stands again.</param>
/// <param name="Undoes">Sequence of the event that this one takes back.</param>
/// <param name="UndoneBy">Sequence of the event that took this one back; null while it stands.</param>
public sealed record CorrectionEvent(
    long Sequence,
    DateTimeOffset At,
    string ActorId,
    string Standard,
    string Sha256,
    string Key,
    IReadOnlyList<ReadingFault> Faults,
    ReadingCorrection? Correction,
    long? Before,
    long? After,
    long? Undoes,
    long? UndoneBy);
