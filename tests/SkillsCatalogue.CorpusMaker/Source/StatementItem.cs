namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>One statement with its right answers; <see cref="Text"/> is the whole statement without code, bullet or lead-in.</summary>
public sealed record StatementItem(
    string Text,
    string Kind,
    bool Green,
    bool Digital,
    IReadOnlyList<string> Skills,
    string? Code = null,
    string? Reason = null,
    IReadOnlyList<string>? Extra = null);
