using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A code that the standard names: isco08, nkz, escoUri, registerUrl, validFrom …: an open list.</summary>
public sealed record ReferenceJson(string Kind, string Value)
{
    public static ReferenceJson From(StandardReference reference) => new(reference.Kind, reference.Value);
}
