using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api.OpenApi;

/// <summary>Adds to an operation what its metadata says: query parameters, problems, headers. The endpoint checks by the same metadata.</summary>
internal sealed class OperationDescription : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> PathParameters = new(StringComparer.Ordinal)
    {
        ["id"] = "Id; see the description.",
        ["sha256"] = "SHA-256 of the document, 64 lower-case hexadecimal digits.",
        ["page"] = "Number of a printed page, from 1.",
        ["register"] = "Name of the register.",
        ["number"] = "Number as listed; a slash in it is sent as %2F.",
        ["sequence"] = "Sequence of the event.",
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var parameters = operation.Parameters ??= [];
        foreach (var path in parameters.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path))
            path.Description = PathParameters.GetValueOrDefault(path.Name ?? "");
        foreach (var query in metadata.OfType<QueryParameter>())
            parameters.Add(Describe(query));
        var problems = metadata.OfType<ProblemMetadata>().Select(problem => problem.Type).Distinct().ToList();
        if (problems.Contains(ProblemTypes.EditorRequired))
            parameters.Add(EditorHeader());
        if (metadata.OfType<IfMatchMetadata>().Any())
            parameters.Add(IfMatchHeader());
        if (parameters.Count == 0)
            operation.Parameters = null;

        var responses = operation.Responses ??= [];
        if (context.Description.HttpMethod == "GET" && metadata.OfType<EntityTagMetadata>().Any())
            responses["304"] = new OpenApiResponse { Description = "The entity tag in `If-None-Match` still holds." };
        if (operation.OperationId is "searchSkills" or "suggestSkills" or "getSkill" && responses["200"] is OpenApiResponse answer)
            AddViewHeaders(answer);
        foreach (var status in problems.GroupBy(problem => problem.Status).OrderBy(group => group.Key))
            responses[status.Key.ToString(CultureInfo.InvariantCulture)] = Describe(status, context.Document);
        if (metadata.OfType<UploadMetadata>().FirstOrDefault() is { } upload)
            operation.RequestBody = UploadBody(upload.Types);
        if (metadata.OfType<ProgrammeBodyMetadata>().Any())
            operation.RequestBody = ProgrammeBody();
        return Task.CompletedTask;
    }

    private static OpenApiParameter Describe(QueryParameter parameter)
    {
        var value = new OpenApiSchema
        {
            Type = parameter.Kind switch
            {
                QueryKind.Number => JsonSchemaType.Integer,
                QueryKind.Flag => JsonSchemaType.Boolean,
                _ => JsonSchemaType.String,
            },
        };
        if (parameter.Kind == QueryKind.Number)
        {
            value.Minimum = parameter.Least.ToString(CultureInfo.InvariantCulture);
            value.Maximum = parameter.Most == int.MaxValue ? null : parameter.Most.ToString(CultureInfo.InvariantCulture);
            value.Default = parameter.Default is { } usual ? JsonValue.Create(usual) : null;
        }
        else if (parameter.Kind == QueryKind.Word)
        {
            value.Enum = [.. parameter.Words!.Select(word => (JsonNode)JsonValue.Create(word))];
        }
        else if (parameter.Kind == QueryKind.Text && parameter.Most != int.MaxValue)
        {
            value.MaxLength = parameter.Most;
        }

        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Description,
            Schema = parameter.Repeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value,
        };
    }

    private static OpenApiParameter EditorHeader() => new()
    {
        Name = ResponseHeaders.Editor,
        In = ParameterLocation.Header,
        Description = "Id of the editor, from `POST /api/v1/editors`. A browser's cookie with an antiforgery token takes its place.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiParameter IfMatchHeader() => new()
    {
        Name = "If-Match",
        In = ParameterLocation.Header,
        Description = "Entity tag of what you read; 412 when it has changed since.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiRequestBody ProgrammeBody() => new()
    {
        Required = true,
        Description = "The programme.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["text/plain"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
            ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "Title, facts, modules and outcomes: docs/programmes-json.md." } },
        },
    };

    private static void AddViewHeaders(OpenApiResponse response)
    {
        var headers = response.Headers ??= new Dictionary<string, IOpenApiHeader>();
        headers[ResponseHeaders.View] = new OpenApiHeader { Description = "`pilot` or `published`.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        headers[ResponseHeaders.Release] = new OpenApiHeader { Description = "Number of the release; absent in the pilot view.", Schema = new OpenApiSchema { Type = JsonSchemaType.Integer } };
    }

    private static OpenApiResponse Describe(IEnumerable<ProblemType> problems, OpenApiDocument? document) => new()
    {
        Description = string.Join(" ", problems.Select(problem => $"`{problem.Name}`: {problem.Title}")),
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [ApiProblem.MediaType] = new() { Schema = new OpenApiSchemaReference(DocumentDescription.Problem, document) },
        },
    };

    private static OpenApiRequestBody UploadBody(IReadOnlyList<string> types)
    {
        var content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "file" },
                    Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                },
            },
        };
        foreach (var type in types)
            content[type] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } };
        return new OpenApiRequestBody { Required = true, Description = "The document.", Content = content };
    }
}
