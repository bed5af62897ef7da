namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>All figures of the verb <c>map</c>.</summary>
/// <param name="Methods">Ours and the plain ways, with the interval of their difference to ours.</param>
/// <param name="Traces">The same programmes read from their files; empty where there are none.</param>
internal sealed record MapResult(
    IReadOnlyList<MapScore> Programmes,
    MapScore All,
    IReadOnlyList<MethodRow> Methods,
    IReadOnlyList<CurvePoint> Curve,
    IReadOnlyList<MapAnswer> Answers,
    IReadOnlyList<TraceScore> Traces);
