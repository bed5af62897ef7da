using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Marks the endpoint whose body is a document, for the reference.</summary>
internal sealed class UploadMetadata
{
    public static readonly UploadMetadata Instance = new();

    /// <summary>Media types that a raw body may be declared as.</summary>
    public static readonly IReadOnlyList<string> RawTypes = [MediaTypes.Pdf, MediaTypes.Html, "application/xhtml+xml", MediaTypes.Word, "application/octet-stream"];

    private UploadMetadata()
    {
    }
}
