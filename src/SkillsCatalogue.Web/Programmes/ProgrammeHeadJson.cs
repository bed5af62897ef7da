using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>A programme without its outcomes.</summary>
/// <param name="Framework">Id of the rule pack asked for; null when none was.</param>
/// <param name="Volume">All volumes that it states, in their units.</param>
/// <param name="Parts">theory, workshop: parts that it says it holds.</param>
public sealed record ProgrammeHeadJson(
    string Sha256,
    string? Title,
    string? Language,
    string? Framework,
    string? Level,
    string? Form,
    string? ProviderType,
    IReadOnlyList<CreditPoints> Volume,
    decimal? GuidedHours,
    decimal? WorkBasedHours,
    decimal? SelfDirectedHours,
    IReadOnlyList<string> Parts,
    IReadOnlyList<ModuleJson> Modules,
    int OutcomeCount)
{
    public static ProgrammeHeadJson From(ProgrammeHead head) => new(
        head.Sha256, head.Title, head.Language, head.Framework, head.Facts.Level, head.Facts.Form, head.Facts.ProviderType, head.Facts.Volume,
        head.Facts.GuidedHours, head.Facts.WorkBasedHours, head.Facts.SelfDirectedHours, head.Facts.Parts,
        [.. head.Modules.Select(module => new ModuleJson(module.Number, module.Title, module.Volume, module.References))],
        head.OutcomeCount);
}
