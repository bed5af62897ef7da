using Microsoft.AspNetCore.Builder;

namespace SkillsCatalogue.Web.Api.Errors;

/// <summary>A problem that an endpoint may answer with, for the reference.</summary>
internal sealed record ProblemMetadata(ProblemType Type);

internal static class ProblemMetadataExtensions
{
    /// <summary>Names the problems that the endpoint may answer with.</summary>
    public static TBuilder MayFail<TBuilder>(this TBuilder builder, params ProblemType[] types)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata([.. types.Select(type => new ProblemMetadata(type))]);
}
