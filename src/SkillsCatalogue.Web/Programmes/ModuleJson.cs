using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>A module of a programme.</summary>
/// <param name="References">Register numbers and addresses that it names.</param>
public sealed record ModuleJson(string? Number, string Title, IReadOnlyList<CreditPoints> Volume, IReadOnlyList<string> References);
