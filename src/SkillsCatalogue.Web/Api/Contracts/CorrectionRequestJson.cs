namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A correction of one statement: the whole of it, in place of the one before. What is left out stays as the machine read it.</summary>
/// <param name="Statement">Key of the statement. Left out for a statement that the machine missed.</param>
/// <param name="ExpectedVersion">Number of lines in the log about the statement that the editor saw; 0 for the first correction. Needed.</param>
/// <param name="Kind">skill, knowledge, attitude, task, or other for no outcome.</param>
/// <param name="Code">Empty: it has none.</param>
/// <param name="Unit">Number or title of the set; empty: it stands in none.</param>
/// <param name="Level">Of its set, or of the standard outside sets; empty: none.</param>
/// <param name="Texts">Words as they stand in the document: one text cuts or extends the statement, several part it. Needed for a missed statement.</param>
/// <param name="At">Offset near which a missed statement stands.</param>
/// <param name="Reason">Why.</param>
public sealed record CorrectionRequestJson(
    string? Statement = null,
    int? ExpectedVersion = null,
    string? Kind = null,
    string? Code = null,
    string? Unit = null,
    string? Level = null,
    IReadOnlyList<string>? Texts = null,
    int? At = null,
    string? Reason = null);
