using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Web.Api.Errors;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Reads query parameters that were checked by <see cref="Check"/> before the endpoint runs.</summary>
internal static class QueryReading
{
    /// <summary>States what the endpoint takes.</summary>
    public static TBuilder Takes<TBuilder>(this TBuilder builder, params QueryParameter[] parameters)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata([.. parameters.Cast<object>()]);

    /// <summary>The value, trimmed; null when absent or blank.</summary>
    public static string? Text(this HttpRequest request, string name)
    {
        var value = request.Query[name].FirstOrDefault()?.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>All values that are not blank, without repeats.</summary>
    public static IReadOnlyList<string> All(this HttpRequest request, string name) =>
        [.. request.Query[name].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim()).Distinct(StringComparer.Ordinal)];

    public static int Number(this HttpRequest request, string name, int otherwise) =>
        request.Text(name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    public static bool Flag(this HttpRequest request, string name) => request.Text(name) == "true";

    /// <summary>The first parameter that holds what it may not; null when all are well.</summary>
    public static ApiProblem? Check(HttpContext context)
    {
        foreach (var parameter in context.GetEndpoint()?.Metadata.GetOrderedMetadata<QueryParameter>() ?? [])
        {
            if (!context.Request.Query.TryGetValue(parameter.Name, out var values))
                continue;
            var wrong = !parameter.Repeatable && values.Count > 1
                ? "It is given more than once."
                : values.Select(value => Wrong(parameter, value?.Trim() ?? "")).FirstOrDefault(message => message is not null);
            if (wrong is not null)
                return new ApiProblem(ProblemTypes.InvalidParameter, $"{parameter.Name}: {wrong}").With("parameter", parameter.Name);
        }

        return null;
    }

    private static string? Wrong(QueryParameter parameter, string value) => parameter.Kind switch
    {
        _ when value.Length == 0 => null,
        QueryKind.Number => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= parameter.Least && number <= parameter.Most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"A whole number from {parameter.Least} to {parameter.Most} is wanted."),
        QueryKind.Flag => value is "true" or "false" ? null : "It is true or false.",
        QueryKind.Word => parameter.Words!.Contains(value) ? null : $"It is one of {string.Join(", ", parameter.Words!)}.",
        _ => value.Length <= parameter.Most ? null : string.Create(CultureInfo.InvariantCulture, $"It has at most {parameter.Most} characters."),
    };
}
