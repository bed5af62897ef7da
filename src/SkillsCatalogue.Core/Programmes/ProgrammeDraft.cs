using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>A training programme as its document says it: title, facts, modules and outcomes, each with its place. Nothing in it is matched yet.</summary>
/// <param name="Sha256">Hash of the document's bytes (of the UTF-8 text for pasted text).</param>
/// <param name="Title">Null when none was found.</param>
/// <param name="Language">ISO 639-1; null when it was not recognised.</param>
/// <param name="References">Register numbers and addresses that the programme names as a whole, outside its modules.</param>
/// <param name="Diagnostics">What the designer should know about the reading (codes PRG…).</param>
public sealed record ProgrammeDraft(
    string Sha256,
    string? Title,
    string? Language,
    ProgrammeFacts Facts,
    IReadOnlyList<ProgrammeModule> Modules,
    IReadOnlyList<ProgrammeOutcome> Outcomes,
    IReadOnlyList<string> References,
    IReadOnlyList<Diagnostic> Diagnostics);
