namespace SkillsCatalogue.Web.Views;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">Id of the field on the page.</param>
public sealed record FieldError(string Field, string Message);
