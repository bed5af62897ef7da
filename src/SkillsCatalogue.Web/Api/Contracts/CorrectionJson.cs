using SkillsCatalogue.Core.Corrections;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>One line of the log of corrections of a reading.</summary>
/// <param name="Sequence">Order of appending; what an undo names.</param>
/// <param name="Document">SHA-256 of the document that the editor looked at; the correction holds for its standard.</param>
/// <param name="Statement">Key of the statement, as in the statements of a standard.</param>
/// <param name="Faults">What the machine had wrong: kind, code, unit, level, boundaries, missed or notAnOutcome: an open list. Empty for an undo.</param>
/// <param name="Read">What the machine had read; null for an undo and once the document is withdrawn.</param>
/// <param name="Kind">skill, knowledge, attitude, task, or other for no outcome; null where the machine was right. So the members after it.</param>
/// <param name="Code">Empty: it has none.</param>
/// <param name="Unit">Empty: it stands in no set.</param>
/// <param name="Level">Of its set, or of the standard outside sets.</param>
/// <param name="Texts">Words of the statement, or of those that it is parted into.</param>
/// <param name="Before">Sequence of the correction that stood before; null when the machine's reading stood.</param>
/// <param name="After">Sequence of the one that stands after it; null when the machine's reading stands again.</param>
/// <param name="Undoes">Sequence of the event that this one takes back.</param>
/// <param name="UndoneBy">Sequence of the event that took this one back; null while it stands.</param>
/// <param name="Fit">What became of it in the reading that is stored: applied, needless, noLongerFits or overruled: an open list. Null when it is not in force, or not read with it yet.</param>
public sealed record CorrectionJson(
    long Sequence,
    DateTimeOffset At,
    ActorJson Actor,
    string Document,
    string Statement,
    IReadOnlyList<string> Faults,
    CorrectionReadJson? Read,
    string? Kind,
    string? Code,
    string? Unit,
    string? Level,
    IReadOnlyList<string>? Texts,
    string? Reason,
    long? Before,
    long? After,
    long? Undoes,
    long? UndoneBy,
    string? Fit)
{
    /// <param name="names">Names of actors by id.</param>
    public static CorrectionJson From(CorrectionEvent line, IReadOnlyDictionary<string, string> names, CorrectionFit? fit = null) => new(
        line.Sequence,
        line.At,
        new(line.ActorId, names.GetValueOrDefault(line.ActorId)),
        line.Sha256,
        line.Key,
        [.. line.Faults.Select(JsonName.Of)],
        line.Correction is { } correction ? CorrectionReadJson.From(correction.Target) : null,
        line.Correction?.Kind is { } kind ? JsonName.Of(kind) : null,
        line.Correction?.Code,
        line.Correction?.Unit,
        line.Correction?.Level,
        line.Correction?.Boundaries?.Select(quote => quote.Words).ToList(),
        line.Correction?.Reason,
        line.Before,
        line.After,
        line.Undoes,
        line.UndoneBy,
        fit is { } known ? JsonName.Of(known) : null);
}
