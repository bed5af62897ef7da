namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Marks the endpoint whose body is a programme as text or JSON, for the reference.</summary>
internal sealed class ProgrammeBodyMetadata
{
    public static readonly ProgrammeBodyMetadata Instance = new();

    private ProgrammeBodyMetadata()
    {
    }
}
