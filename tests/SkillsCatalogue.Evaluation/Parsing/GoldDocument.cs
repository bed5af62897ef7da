namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>A document with its right answers.</summary>
/// <param name="Family">Row of the report that it counts in.</param>
/// <param name="File">Path of the document.</param>
internal sealed record GoldDocument(string Family, string File, IReadOnlyList<GoldStatement> Statements);
