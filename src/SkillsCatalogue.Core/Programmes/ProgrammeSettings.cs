using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>What the designer chose; each member that is not null takes the place of what the document says.</summary>
/// <param name="Framework">Id of a rule pack.</param>
public sealed record ProgrammeSettings(string? Framework = null, CreditPoints? Volume = null, string? Level = null, string? Form = null, string? ProviderType = null);
