using System.Globalization;

namespace SkillsCatalogue.Web.Localisation;

/// <summary>A sentence with numbered gaps (<c>{0}</c>) that are filled in the culture of the interface language.</summary>
public sealed record Phrase(string Pattern, CultureInfo Culture)
{
    /// <summary>The sentence with its gaps filled.</summary>
    public string With(params object?[] values) => string.Format(Culture, Pattern, values);
}
