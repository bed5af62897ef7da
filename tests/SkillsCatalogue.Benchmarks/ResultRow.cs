namespace SkillsCatalogue.Benchmarks;

/// <summary>One measured figure.</summary>
/// <param name="Ratio">Ours over the peer's in the same run, higher is better for us; null when no peer was at hand.</param>
internal sealed record ResultRow(string What, string Ours, string Peer, double? Ratio);
