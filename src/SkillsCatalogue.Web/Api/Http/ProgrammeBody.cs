using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>A programme as the body of a request: plain text, or JSON.</summary>
internal static class ProgrammeBody
{
    /// <summary>UTF-8 needs at most three bytes for one UTF-16 unit.</summary>
    private const int MostBytes = 3 * PlainText.Longest;
    private const int MostFaults = 5;

    /// <summary>Reads it; one of the two is null.</summary>
    public static async Task<(PastedProgramme? Programme, ApiProblem? Problem)> ReadAsync(HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type))
            return (null, Unsupported());
        var isJson = http.Request.HasJsonContentType();
        if (!isJson && !type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase))
            return (null, Unsupported());
        if (http.Request.ContentLength > MostBytes)
            return (null, TooLarge());
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        try
        {
            using var reader = new StreamReader(http.Request.Body, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            var text = await reader.ReadToEndAsync(http.RequestAborted);
            return isJson ? OfJson(text) : OfText(text, "The body is empty.", null);
        }
        catch (DecoderFallbackException)
        {
            return (null, new ApiProblem(ProblemTypes.BadRequest, "The body is no UTF-8 text."));
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge());
        }
    }

    /// <param name="field">Member of the body that holds the text; null when the body is the text.</param>
    public static (PastedProgramme? Programme, ApiProblem? Problem) OfText(string text, string missing, string? field)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, new ApiProblem(ProblemTypes.InvalidValue, missing).With("field", field ?? "body"));
        return text.Length > PlainText.Longest ? (null, TooLarge()) : (PastedProgramme.OfText(text), null);
    }

    public static (PastedProgramme? Programme, ApiProblem? Problem) OfJson(string json)
    {
        var result = ProgrammeJson.Read(json);
        return result.Draft is { } draft
            ? (new PastedProgramme(result.Document, draft, json), null)
            : (null, new ApiProblem(ProblemTypes.InvalidValue, string.Join(" ", result.Faults.Take(MostFaults).Select(fault => $"{fault.Member}: {fault.Message}"))).With("field", result.Faults.Count > 0 ? result.Faults[0].Member : "$"));
    }

    private static ApiProblem Unsupported() => new(ProblemTypes.UnsupportedMediaType, "Send a programme as text/plain or application/json; a document goes to POST /api/v1/programmes/uploads.");

    private static ApiProblem TooLarge() => new(ProblemTypes.TooLarge, "A programme sent as text has at most 200,000 characters. Hand in a longer one as a file: POST /api/v1/programmes/uploads.");
}
