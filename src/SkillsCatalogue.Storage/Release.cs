namespace SkillsCatalogue.Storage;

/// <summary>An immutable numbered snapshot of the accepted skills.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="Sha256">Of the canonical JSON lines, uncompressed.</param>
/// <param name="Skills">Accepted skills in it.</param>
/// <param name="Deprecated">Skills of earlier releases that it keeps as deprecated.</param>
/// <param name="LeftOut">Accepted skills that it could not take, with reasons.</param>
public sealed record Release(int Number, DateTimeOffset At, string ActorId, string? Notes, string Sha256, int Skills, int Deprecated, IReadOnlyList<LeftOutSkill> LeftOut);
