using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SkillsCatalogue.Web.Api.Errors;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Bytes that somebody handed in.</summary>
/// <param name="FileName">Last part of the name that was sent, without control characters.</param>
internal sealed record Upload(string FileName, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Room for the other parts of a form.</summary>
    private const long FormRoom = 64 * 1024;
    private const int LongestName = 200;

    /// <summary>Reads the raw body, or the field <c>file</c> of a form; one of the two is null.</summary>
    /// <param name="types">Media types that a raw body may be declared as; null: those of standards.</param>
    public static async Task<(Upload? Upload, ApiProblem? Problem)> ReadAsync(HttpContext http, long limit, IReadOnlyList<string>? types = null)
    {
        var tooLarge = new ApiProblem(ProblemTypes.TooLarge, string.Create(CultureInfo.InvariantCulture, $"A document has at most {limit} bytes.")).With("limit", limit);
        if (http.Request.ContentLength > limit + FormRoom)
            return (null, tooLarge);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit + FormRoom;
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type))
            return (null, new ApiProblem(ProblemTypes.UnsupportedMediaType));
        try
        {
            var upload = type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? await ReadFormAsync(http, type, limit)
                : (types ?? UploadMetadata.RawTypes).Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase)
                    ? new Upload(NameOf(http.Request.Text("fileName") ?? ""), await ReadAllAsync(http.Request.Body, limit, http.RequestAborted))
                    : null;
            return upload is not null
                ? (upload, null)
                : (null, type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
                    ? new ApiProblem(ProblemTypes.InvalidValue, "The form has no file in the field 'file'.").With("field", "file")
                    : new ApiProblem(ProblemTypes.UnsupportedMediaType));
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, tooLarge);
        }
        catch (TooLargeException)
        {
            return (null, tooLarge);
        }
        catch (Exception fault) when (fault is InvalidDataException || (fault is IOException && !http.RequestAborted.IsCancellationRequested))
        {
            return (null, new ApiProblem(ProblemTypes.BadRequest, "The form is broken."));
        }
    }

    private static async Task<Upload?> ReadFormAsync(HttpContext http, MediaTypeHeaderValue type, long limit)
    {
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            throw new InvalidDataException("The form has no boundary.");
        var reader = new MultipartReader(boundary, http.Request.Body);
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
        {
            if (section.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition() && HeaderUtilities.RemoveQuotes(disposition.Name) == "file")
            {
                var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
                return new Upload(NameOf(name.Value ?? ""), await ReadAllAsync(section.Body, limit, http.RequestAborted));
            }
        }

        return null;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAllAsync(Stream body, long limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > limit)
                throw new TooLargeException();
            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static string NameOf(string sent)
    {
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? "document" : name.Length > LongestName ? name[^LongestName..] : name;
    }

    /// <summary>Stops reading at the limit.</summary>
    private sealed class TooLargeException : Exception;
}
