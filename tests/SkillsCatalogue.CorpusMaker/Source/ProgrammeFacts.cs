namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>What a programme prints about itself; null where it prints nothing. Every member has to be written, null included.</summary>
public sealed record ProgrammeFacts(string? Level, string? Form, string? ProviderType, decimal? Hours, Credit? Credits);
