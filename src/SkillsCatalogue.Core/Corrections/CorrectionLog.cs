namespace SkillsCatalogue.Core.Corrections;

/// <summary>All corrections of one standard, those taken back included: what is in force is a pure function of them.</summary>
/// <param name="Events">Oldest first.</param>
public sealed record CorrectionLog(IReadOnlyList<CorrectionEvent> Events)
{
    public static CorrectionLog Empty { get; } = new([]);

    /// <summary>The newest standing correction of each target, oldest first.</summary>
    public IReadOnlyList<StandingCorrection> InForce =>
        [.. Standing.GroupBy(line => line.Key, StringComparer.Ordinal).Select(group => group.Last()).OrderBy(line => line.Sequence).Select(line => new StandingCorrection(line.Sequence, line.Correction!))];

    /// <summary>Sequence of the newest event; 0 when there is none.</summary>
    public long Last => Events.Count == 0 ? 0 : Events[^1].Sequence;

    private IEnumerable<CorrectionEvent> Standing => Events.Where(line => line is { Undoes: null, UndoneBy: null, Correction: not null });

    /// <summary>Number of events about a target: what an editor saw is checked against it.</summary>
    public int VersionOf(string key) => Events.Count(line => line.Key == key);

    /// <summary>The correction of a target in force; null where the machine's reading stands.</summary>
    public CorrectionEvent? InForceOf(string key) => Standing.LastOrDefault(line => line.Key == key);

    /// <summary>The newest event about a target; null when there is none.</summary>
    public CorrectionEvent? LastOf(string key) => Events.LastOrDefault(line => line.Key == key);
}
