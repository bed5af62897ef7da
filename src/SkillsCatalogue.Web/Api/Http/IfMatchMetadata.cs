namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Marks an endpoint that heeds <c>If-Match</c>, for the reference.</summary>
internal sealed class IfMatchMetadata
{
    public static readonly IfMatchMetadata Instance = new();

    private IfMatchMetadata()
    {
    }
}
