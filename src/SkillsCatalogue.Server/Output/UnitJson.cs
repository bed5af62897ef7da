using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Server.Output;

/// <summary>A unit, module or set of a standard.</summary>
internal sealed record UnitJson(string? Number, string Title, string? Level, IReadOnlyList<CreditPoints> Credits);
