namespace SkillsCatalogue.Core.Programmes;

/// <summary>All that the rules of a country may ask of a programme.</summary>
/// <param name="Facts">What is known of the programme as a whole.</param>
/// <param name="Outcomes">Number of outcomes.</param>
/// <param name="Proven">Outcomes with a trace that counts as proof (explicit or confirmed) to a standard in force.</param>
/// <param name="Traced">Outcomes with any trace, proposals included.</param>
/// <param name="Knowledge">Outcomes that are knowledge.</param>
/// <param name="Skills">Outcomes that are skills.</param>
/// <param name="Attitudes">Outcomes that are attitudes, responsibility or autonomy.</param>
/// <param name="ExpiredSets">Numbers of explicit or confirmed sets whose standard is not in force on the day; empty when all are.</param>
public sealed record ProgrammeFigures(ProgrammeFacts Facts, int Outcomes, int Proven, int Traced, int Knowledge, int Skills, int Attitudes, IReadOnlyList<string> ExpiredSets);
