using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.PageImages;

namespace SkillsCatalogue.Web;

/// <summary>Addresses of the pages: the one place that knows them.</summary>
public static class Links
{
    public static string Skills(string? text = null) => string.IsNullOrWhiteSpace(text) ? "/skills" : QueryHelpers.AddQueryString("/skills", "q", text);

    public static string SkillsWith(string dimension, string value) => QueryHelpers.AddQueryString("/skills", dimension, value);

    public static string Skill(string id) => "/skills/" + Uri.EscapeDataString(id);

    public static string SkillJson(string id) => "/api/v1/skills/" + Uri.EscapeDataString(id);

    /// <param name="key">Checksum or register number.</param>
    public static string Standard(string key) => "/standards/" + Uri.EscapeDataString(key);

    /// <summary>What a version changed against the one before it.</summary>
    public static string Changes(string sha256) => Standard(sha256) + "/changes";

    /// <summary>Proposals of a document whose statements its version changed or added.</summary>
    public static string ReviewOfChanges(string sha256) => QueryHelpers.AddQueryString(ReviewOf(sha256), "version", "changed");

    public static string StandardJson(string sha256) => "/api/v1/standards/" + Uri.EscapeDataString(sha256);

    /// <summary>The piece of text at an offset, inside the page of its standard.</summary>
    public static string StandardAt(string sha256, int offset) => string.Create(CultureInfo.InvariantCulture, $"{Standard(sha256)}?at={offset}#here");

    /// <summary>Statements of a standard and the corrections of its reading.</summary>
    public static string Reading(string sha256) => Standard(sha256) + "/reading";

    /// <summary>The form that corrects what stands at an offset.</summary>
    public static string Correct(string sha256, int offset) => string.Create(CultureInfo.InvariantCulture, $"{Standard(sha256)}/correct?at={offset}");

    /// <summary>The form that corrects a statement.</summary>
    /// <param name="key">Of the target of corrections.</param>
    public static string CorrectKey(string sha256, string key) => QueryHelpers.AddQueryString(Standard(sha256) + "/correct", "statement", key);

    /// <summary>Takes the form of a correction.</summary>
    public static string Corrections(string sha256) => Standard(sha256) + "/corrections";

    public const string UndoCorrection = "/standards/corrections/undo";

    /// <summary>The original; a PDF opens at the page.</summary>
    public static string Original(string sha256, int? page = null) =>
        Standard(sha256) + "/original" + (page is > 0 ? string.Create(CultureInfo.InvariantCulture, $"#page={page}") : "");

    /// <summary>A printed page with its statements; the words of a span are marked.</summary>
    /// <param name="key">Checksum or register number.</param>
    /// <param name="page">From 1.</param>
    public static string PrintedPage(string key, int page, TextSpan? marked = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{Standard(key)}/pages/{page}") + (marked is { } span ? string.Create(CultureInfo.InvariantCulture, $"?from={span.Start}&to={span.End}") : "");

    /// <summary>The image of a page; the version lets a browser keep it.</summary>
    public static string PageImage(PageImage image) =>
        string.Create(CultureInfo.InvariantCulture, $"/api/v1/documents/{image.Sha256}/pages/{image.Page.Number}/image") + (image.Version is null ? "" : "?v=" + image.Version);

    public static string Candidate(string id) => "/review/" + Uri.EscapeDataString(id);

    public static string ReviewOf(string sha256) => QueryHelpers.AddQueryString("/review", "document", sha256);

    public static string Release(int number) => string.Create(CultureInfo.InvariantCulture, $"/releases/{number}");

    public static string RegisterEntry(string register, string number) => "/register/" + Uri.EscapeDataString(register) + "/" + Uri.EscapeDataString(number);

    public static string RegisterEntry(RegisterEntry entry) => RegisterEntry(entry.Register, entry.Number);

    public static string RegisterEntryJson(RegisterEntry entry) => "/api/v1" + RegisterEntry(entry);

    /// <summary>A value of a route. It keeps an escaped slash; numbers such as "4.1/23" hold one.</summary>
    public static string RouteValue(string value) => value.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Query parameter of <see cref="Language"/> that holds the address to go back to.</summary>
    public const string ReturnParameter = "return";

    /// <summary>Chooses the language of the pages.</summary>
    /// <param name="here">Address inside this site to go back to.</param>
    public static string Language(string code, string here) => QueryHelpers.AddQueryString("/language/" + code, ReturnParameter, here);

    public static string Upload(string sha256) => "/upload/" + Uri.EscapeDataString(sha256);

    /// <summary>True for an address inside this site: begins with one slash, holds no control characters.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) && !address.Any(char.IsControl);
}
