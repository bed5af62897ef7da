using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace SkillsCatalogue.Web.Views;

/// <summary>A page rendered once on the server: it reads its address and may set the status of the answer.</summary>
public abstract class PageBase : ComponentBase
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    /// <summary>Cancelled when the reader has gone.</summary>
    protected CancellationToken Gone => Http.RequestAborted;

    /// <summary>The first value of a query parameter, trimmed; null when absent or blank.</summary>
    protected string? Asked(string name)
    {
        var value = Http.Request.Query[name].FirstOrDefault()?.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>All values of a query parameter that are not blank.</summary>
    protected IReadOnlyList<string> AllAsked(string name) =>
        [.. Http.Request.Query[name].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Answers with another status than 200; the page is still shown. The status is set when the answer begins: a component that sets 404 earlier
    /// is thrown away by the framework in favour of a general error page.
    /// </summary>
    protected void Answer(int status)
    {
        var response = Http.Response;
        response.OnStarting(() =>
        {
            response.StatusCode = status;
            return Task.CompletedTask;
        });
    }

    /// <summary>The address of this page with its query.</summary>
    protected string Here => Http.Request.Path + Http.Request.QueryString;
}
