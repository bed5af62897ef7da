using SkillsCatalogue.Core.Corrections;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A statement as the machine read it.</summary>
/// <param name="Text">Its words; of a missed statement, as they stand in the document.</param>
/// <param name="Kind">Null where the machine read no statement.</param>
public sealed record CorrectionReadJson(string Text, string? Kind, string? Code, string? Unit)
{
    public static CorrectionReadJson From(CorrectionTarget target) =>
        new(target.Quote.Words, target.Kind is { } kind ? JsonName.Of(kind) : null, target.Code, target.Unit);
}
