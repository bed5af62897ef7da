namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Marks an endpoint whose answer carries an entity tag, for the reference.</summary>
internal sealed class EntityTagMetadata
{
    public static readonly EntityTagMetadata Instance = new();

    private EntityTagMetadata()
    {
    }
}
