using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Corrections;

/// <summary>
/// What an editor says the reading should be. It holds the whole correction of its target, measured from what the machine read, so that the newest one is the one in force.
/// A member that is null leaves what the machine read.
/// </summary>
/// <param name="Kind"><see cref="StatementKind.Other"/>: it is no outcome.</param>
/// <param name="Code">Empty: it has none.</param>
/// <param name="Unit">Name of the set it stands in; empty: it stands in none.</param>
/// <param name="Level">Level of the set that it stands in, or of the standard outside sets; empty: none is printed.</param>
/// <param name="Boundaries">The words of the statement: one quote where it was cut short, ran on, or swallowed or lacks the next; several where it is several statements. Never empty.</param>
/// <param name="Reason">Why, in the editor's words.</param>
public sealed record ReadingCorrection(
    CorrectionTarget Target,
    StatementKind? Kind = null,
    string? Code = null,
    string? Unit = null,
    string? Level = null,
    IReadOnlyList<TextQuote>? Boundaries = null,
    string? Reason = null)
{
    /// <summary>What the machine had wrong.</summary>
    public IReadOnlyList<ReadingFault> Faults =>
    [
        .. Target.IsMissed ? [ReadingFault.Missed] : Array.Empty<ReadingFault>(),
        .. Kind is { } kind && !Target.IsMissed ? [kind == StatementKind.Other ? ReadingFault.NotAnOutcome : ReadingFault.Kind] : Array.Empty<ReadingFault>(),
        .. Code is not null && !Target.IsMissed ? [ReadingFault.Code] : Array.Empty<ReadingFault>(),
        .. Unit is not null && !Target.IsMissed ? [ReadingFault.Unit] : Array.Empty<ReadingFault>(),
        .. Level is not null ? [ReadingFault.Level] : Array.Empty<ReadingFault>(),
        .. Boundaries is not null && !Target.IsMissed ? [ReadingFault.Boundaries] : Array.Empty<ReadingFault>(),
    ];
}
