namespace SkillsCatalogue.Core.Candidates;

/// <summary>Which extractors proposed a candidate: the number of runs that did, 0 when none or not run.</summary>
public sealed record ExtractorVotes(int Structure = 0, int Dictionary = 0, int Model = 0)
{
    /// <summary>Where the extractors do not agree; null when they do.</summary>
    public IReadOnlyList<Disagreement>? Disagreements { get; init; }

    public ExtractorVotes Plus(ExtractorVotes other) => new(Structure + other.Structure, Dictionary + other.Dictionary, Model + other.Model)
    {
        Disagreements = Disagreements is null ? other.Disagreements : other.Disagreements is null ? Disagreements : [.. Disagreements.Union(other.Disagreements)],
    };
}
