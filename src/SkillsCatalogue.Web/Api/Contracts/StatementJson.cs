using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>An outcome statement, whole, without its code and bullet. Offsets count UTF-16 units of the canonical text.</summary>
/// <param name="Code">As printed; null when there is none.</param>
/// <param name="Kind">skill, knowledge, attitude, task or other: an open list.</param>
/// <param name="Unit">Number or title of its unit.</param>
/// <param name="Places">Of the statement and of its re-prints within the unit.</param>
/// <param name="Rule">Id of the rule that recognised it.</param>
/// <param name="KeyTask">Key task, part of work or duty that the standard prints for it; null when it prints none.</param>
/// <param name="Need">essential or optional, as the standard says of the set.</param>
/// <param name="Key">What a correction of the statement names: the same in every reading that reads it so.</param>
/// <param name="Read">What the machine had read before an editor corrected it; null where its reading stands.</param>
public sealed record StatementJson(
    string Id,
    string Text,
    string? Code,
    string Kind,
    string? Section,
    string? Unit,
    int Start,
    int End,
    IReadOnlyList<PlaceJson> Places,
    string Rule,
    string? KeyTask,
    string Need,
    string Key,
    CorrectionReadJson? Read)
{
    public static StatementJson From(DocumentText document, ParsedStandard standard, Statement statement) => new(
        statement.Id,
        statement.Text,
        statement.Code,
        JsonName.Of(statement.Kind),
        statement.Section,
        statement.Unit,
        statement.Span.Start,
        statement.Span.End,
        [.. statement.Reprints.Prepend(statement.Span).SelectMany(document.PlacesOf).Select(PlaceJson.From)],
        statement.Rule,
        statement.KeyTask,
        JsonName.Of(statement.Need),
        CorrectionTarget.Of(document, standard, statement).Key,
        statement.AsRead is { } read ? CorrectionReadJson.From(read) : null);
}
