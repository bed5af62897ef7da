namespace SkillsCatalogue.Web.Views;

/// <summary>Where a map is shown, and what can be done there.</summary>
/// <param name="Id">Id of the saved programme; null while it is only checked.</param>
/// <param name="CanDecide">It is saved, an editor is known, and the catalogue takes changes.</param>
/// <param name="Return">Address to come back to after a form.</param>
public sealed record ProgrammePlace(string? Id, bool CanDecide, string Return);
