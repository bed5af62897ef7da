using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SkillsCatalogue.Web.Api.OpenApi;

/// <summary>What the description says about the API as a whole.</summary>
internal sealed class DocumentDescription : IOpenApiDocumentTransformer
{
    /// <summary>Name of the shape of every error.</summary>
    public const string Problem = "Problem";

    private static readonly (string Name, string Text)[] Tags =
    [
        ("Skills", "Search, suggestions, one skill."),
        ("Standards", "Occupational standards: facts, structure, coverage."),
        ("Documents", "Originals, canonical texts, the queue of those that wait."),
        ("Register", "Entries of national registers."),
        ("Review", "The queue of candidates, decisions, history, undo."),
        ("Corrections", "What editors say of the reading of a standard: kind, code, set, level, boundaries of its statements."),
        ("Releases", "Immutable snapshots."),
        ("Programmes", "Training programmes mapped on the catalogue; saved ones with versions and decisions."),
        ("Rules", "Rules of countries as data; hours and credits."),
        ("Editors", "Who decides."),
        ("Health", "For operators."),
    ];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Skills Catalogue",
            Version = "1",
            License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
            Description = """
                Skills of occupational standards, each with a verified quote and its place.

                - Every list has `take` and `cursor`; `next`, and a `Link` header with `rel="next"`, lead to the next page.
                - Enumerations are open lists: take an unknown value as "other". Asking for one finds nothing.
                - Labels are maps from language (ISO 639-1) to text.
                - Every answer names its view: `pilot` holds skills that nobody has decided yet, `published` is a release.
                - Errors are problem details (RFC 9457); `type` is stable, `help` explains it.
                - Offsets count UTF-16 units of the canonical text; boxes are PDF points from the lower-left corner of the page as displayed.
                - Writes name their editor in the header `X-Skills-Editor`, and are taken under the server's own address only.
                """,
        };
        document.Servers = [];
        document.Tags = new HashSet<OpenApiTag>(Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Text }));
        document.AddComponent(Problem, ProblemShape());
        return Task.CompletedTask;
    }

    private static OpenApiSchema ProblemShape() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Problem details (RFC 9457). A problem may have further members; the list of problems names them.",
        Required = new HashSet<string> { "type", "title", "status", "help" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("Stable, the same on every host: what a program decides by.", "uri"),
            ["title"] = Text("The same for every problem of the type."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "The HTTP status." },
            ["detail"] = Text("About this one."),
            ["help"] = Text("Page of this host that explains the type.", "uri-reference"),
        },
    };

    private static OpenApiSchema Text(string description, string? format = null) => new() { Type = JsonSchemaType.String, Description = description, Format = format };
}
