namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>
/// One statement with its right answers; <see cref="Text"/> is the whole statement without code, bullet or lead-in.
/// <see cref="Green"/>, <see cref="Digital"/>, <see cref="Reason"/> and <see cref="Skills"/> are the answers of a standard and all but the reason required there;
/// <see cref="Set"/> and <see cref="Gold"/> are those of a programme, where <see cref="Gold"/> is required.
/// </summary>
/// <param name="Set">Number of the set of competences that the outcome reaches by a number or address printed in the programme; null when none is printed.</param>
/// <param name="Gold">The statements that it teaches, at most three; empty when nothing in the corpus fits.</param>
public sealed record StatementItem(
    string Text,
    string Kind,
    bool? Green = null,
    bool? Digital = null,
    IReadOnlyList<string>? Skills = null,
    string? Code = null,
    string? Reason = null,
    IReadOnlyList<string>? Extra = null,
    string? Set = null,
    IReadOnlyList<GoldReference>? Gold = null);
