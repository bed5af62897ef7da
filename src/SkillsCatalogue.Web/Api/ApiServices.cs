using Microsoft.AspNetCore.Builder;
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
            options.AddDocumentTransformer<DocumentDescription>();
            options.AddOperationTransformer<OperationDescription>();
        });
        return services;
    }
}
