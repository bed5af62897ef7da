using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Api.OpenApi;

namespace SkillsCatalogue.Web.Api;

/// <summary>The API as one piece for the web application.</summary>
public static class ApiServices
{
    /// <summary>Name of the description: <c>/openapi/v1.json</c>.</summary>
    public const string Version = "v1";

    /// <summary>Reads may be fetched by pages of other sites, without credentials; writes may not.</summary>
    internal const string ReadsFromAnywhere = "reads-from-anywhere";

    /// <summary>Adds the API; antiforgery, storage and search are added elsewhere.</summary>
    public static IServiceCollection AddSkillsApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.AddCors(cors => cors.AddPolicy(ReadsFromAnywhere, policy => policy
            .AllowAnyOrigin()
            .WithMethods("GET")
            .WithHeaders("If-None-Match", "Range")
            .WithExposedHeaders("ETag", "Link", "Location", "Content-Range", "Accept-Ranges", ResponseHeaders.View, ResponseHeaders.Release)));
        services.AddOpenApi(Version, options =>
        {
            // Readers know a shape by its name; the ending marks it in the code only.
            options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name
                ? name.EndsWith("Json", StringComparison.Ordinal) ? name[..^4] : name
                : null;
            options.AddDocumentTransformer<DocumentDescription>();
            options.AddOperationTransformer<OperationDescription>();
        });
        return services;
    }
}
