using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using SkillsCatalogue.Web.Api.Errors;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>A JSON body, or the problem with it: wrong input is a value that the endpoint answers with.</summary>
internal sealed class JsonBody<T> : IBindableFromHttpContext<JsonBody<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    private JsonBody(T? value, ApiProblem? problem) => (Value, Problem) = (value, problem);

    /// <summary>Null when there is a <see cref="Problem"/>.</summary>
    public T? Value { get; }

    public ApiProblem? Problem { get; }

    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
            return new(null, new(ProblemTypes.UnsupportedMediaType, "Send the body as application/json."));
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = ApiJson.MostBytes;
        if (request.ContentLength > ApiJson.MostBytes)
            return TooLarge();
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, ApiJson.Incoming, context.RequestAborted) is { } value
                ? new(value, null)
                : Malformed("The body is null.");
        }
        catch (JsonException fault)
        {
            return Malformed(Describe(fault));
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static JsonBody<T> Malformed(string detail) => new(null, new(ProblemTypes.MalformedJson, detail));

    private static JsonBody<T> TooLarge() => new(null, new(ProblemTypes.TooLarge, "A JSON body has at most 1 MiB."));

    private static string Describe(JsonException fault)
    {
        var line = fault.LineNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $" (line {number + 1})") : "";
        if (fault.Message.Contains("could not be mapped", StringComparison.Ordinal))
            return $"A member is not known here: {fault.Path}{line}.";
        return fault.Path is { Length: > 1 } path ? $"The value at {path} is not as it should be{line}." : $"The body is no JSON object of the wanted kind{line}.";
    }
}
