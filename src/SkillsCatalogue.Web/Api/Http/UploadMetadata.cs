namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Marks the endpoint whose body is a document, for the reference.</summary>
internal sealed class UploadMetadata
{
    public static readonly UploadMetadata Instance = new();

    /// <summary>Media types that a raw body may be declared as.</summary>
    public static readonly IReadOnlyList<string> RawTypes = ["application/pdf", "text/html", "application/xhtml+xml", "application/octet-stream"];

    private UploadMetadata()
    {
    }
}
