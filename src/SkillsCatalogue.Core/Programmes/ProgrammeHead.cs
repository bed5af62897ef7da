namespace SkillsCatalogue.Core.Programmes;

/// <summary>A programme without its outcomes.</summary>
/// <param name="Framework">Id of the rule pack asked for; null when none was.</param>
public sealed record ProgrammeHead(string Sha256, string? Title, string? Language, string? Framework, ProgrammeFacts Facts, IReadOnlyList<ProgrammeModule> Modules, int OutcomeCount);
