using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Corrections;

/// <summary>A correction as an editor asks for it: the whole of it, in place of the one before. A member that is null leaves what the machine read.</summary>
/// <param name="Target"><see cref="CorrectionTarget.Key"/> of the statement; null for words that the machine did not read as a statement.</param>
/// <param name="At">Offset in the canonical text near which missed words stand; null with a target.</param>
/// <param name="ExpectedVersion">Number of events about the target that the editor saw; 0 when it was never corrected.</param>
/// <param name="Kind"><see cref="StatementKind.Other"/>: it is no outcome. A missed statement is a skill unless it says otherwise.</param>
/// <param name="Code">Empty: it has none.</param>
/// <param name="Unit">Empty: it stands in no set.</param>
/// <param name="Level">Of its set, or of the standard outside sets; empty: none.</param>
/// <param name="Texts">Words of the statement, or of each that it is to become, in order. Needed for missed words.</param>
public sealed record CorrectionRequest(
    string? Target,
    int ExpectedVersion,
    StatementKind? Kind = null,
    string? Code = null,
    string? Unit = null,
    string? Level = null,
    IReadOnlyList<string>? Texts = null,
    int? At = null,
    string? Reason = null);
