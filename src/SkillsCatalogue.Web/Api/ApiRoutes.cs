using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Api.Reference;

namespace SkillsCatalogue.Web.Api;

/// <summary>All addresses of the API: a table of contents.</summary>
public static class ApiRoutes
{
    /// <summary>Maps the API, its description, the reference page and the list of problems. The pipeline must hold <c>UseCors</c>.</summary>
    public static void MapSkillsApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").AddEndpointFilter<ApiRules>();
        var reads = api.MapGroup("").RequireCors(ApiServices.ReadsFromAnywhere);
        var writes = api.MapGroup("").AddEndpointFilter<EditorGate>()
            .MayFail(ProblemTypes.ReadOnly, ProblemTypes.ForeignHost, ProblemTypes.EditorRequired, ProblemTypes.UnknownEditor, ProblemTypes.Antiforgery);

        SkillsEndpoints.Map(reads);
        StandardsEndpoints.Map(reads);
        DocumentsEndpoints.Map(reads, writes);
        RegisterEndpoints.Map(reads);
        CandidatesEndpoints.Map(reads);
        DecisionsEndpoints.Map(writes);
        CorrectionsEndpoints.Map(reads, writes);
        ReleasesEndpoints.Map(reads, writes);
        ProgrammesEndpoints.Map(reads);
        ProgrammeWritesEndpoints.Map(writes);
        ProgrammeUploadEndpoint.Map(writes);
        ProgrammeMapEndpoint.Map(api);
        RulesEndpoints.Map(reads);
        EditorsEndpoints.Map(api);
        HealthEndpoints.Map(routes);
        routes.MapOpenApi("/openapi/{documentName}.json").RequireCors(ApiServices.ReadsFromAnywhere);
        ReferenceEndpoints.Map(routes);
    }
}
