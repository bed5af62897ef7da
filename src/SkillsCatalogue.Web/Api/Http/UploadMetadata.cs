using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Marks the endpoint whose body is a document, for the reference.</summary>
internal sealed class UploadMetadata
{
    /// <summary>Media types that the raw body of a standard may be declared as.</summary>
    public static readonly IReadOnlyList<string> RawTypes = [MediaTypes.Pdf, MediaTypes.Html, "application/xhtml+xml", MediaTypes.Word, "application/octet-stream"];

    /// <summary>A standard.</summary>
    public static readonly UploadMetadata Instance = new(RawTypes);

    /// <summary>A programme, which may be text or JSON too.</summary>
    public static readonly UploadMetadata Programme = new([.. RawTypes, "text/plain", "application/json"]);

    private UploadMetadata(IReadOnlyList<string> types) => Types = types;

    /// <summary>Media types that a raw body may be declared as.</summary>
    public IReadOnlyList<string> Types { get; }
}
