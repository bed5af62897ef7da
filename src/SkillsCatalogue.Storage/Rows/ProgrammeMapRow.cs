using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>A map that was computed: a copy that may be made anew at any time.</summary>
internal sealed class ProgrammeMapRow
{
    public required string ProgrammeId { get; set; }
    public int Number { get; set; }
    public required byte[] Map { get; set; }
    public int Decisions { get; set; }
    public DateTimeOffset At { get; set; }

    /// <summary>The map says something that stands in one of the documents.</summary>
    public static bool Quotes(ProgrammeMap map, IReadOnlySet<string> documents) =>
        map.Outcomes.Any(outcome =>
            outcome.Skills.Any(skill => documents.Contains(skill.Evidence.Sha256))
            || outcome.Trace.Any(trace => trace.Standard?.Sha256 is { } sha256 && documents.Contains(sha256)))
        || map.Coverage.Any(set => set.Standard.Sha256 is { } sha256 && documents.Contains(sha256));
}
