using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Api;

/// <summary>The standards that were read: facts, structure, and the ledger of every piece of their text.</summary>
internal static class StandardsEndpoints
{
    private const int UsualPage = 50;
    private const int UsualSegments = 100;
    private const int LargestPage = 500;

    public static void Map(RouteGroupBuilder api)
    {
        var standards = api.MapGroup("/standards").WithTags("Standards");
        standards.MapGet("", ListAsync)
            .WithName("listStandards")
            .WithSummary("Standards that were read")
            .WithDescription("In the order in which they were added. Documents that wait, were set aside or withdrawn are under `/documents`.")
            .Takes(
                new("q", "Words of the title, code or number; case and accents do not count."),
                QueryParameter.Filter("language", "ISO 639-1 code."),
                QueryParameter.Filter("sector", "Sector as printed."),
                QueryParameter.Filter("level", "Level as printed."),
                QueryParameter.Filter("family", "Anatomy that was recognised."),
                QueryParameter.Filter("register", "Name of a register."),
                QueryParameter.Take(UsualPage, LargestPage),
                QueryParameter.Cursor)
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidCursor);
        standards.MapGet("/{id}", FindAsync)
            .WithName("getStandard")
            .WithSummary("One standard: facts, units, statements, ledger counts")
            .WithDescription("By the SHA-256 of its document, its register number, or the code printed in it.")
            .MayFail(ProblemTypes.NotFound);
        VersionsEndpoints.Map(standards);
        standards.MapGet("/{id}/segments", SegmentsAsync)
            .WithName("listSegments")
            .WithSummary("Every piece of the text and what became of it")
            .WithDescription("The coverage ledger: the segments partition the canonical text, each is in exactly one state.")
            .Takes(QueryParameter.Filter("state", "`unread`, `skill`, `mergedInto` or `notASkill`."), QueryParameter.Take(UsualSegments, LargestPage), QueryParameter.Cursor)
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidCursor, ProblemTypes.NotFound);
    }

    private static async Task<Answer<StandardPageJson>> ListAsync(HttpContext http, Documents documents)
    {
        var request = http.Request;
        var words = Folding.WithoutAccents(request.Text("q") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool Fits(string parameter, string? value) => request.All(parameter) is var wanted && (wanted.Count == 0 || (value is not null && wanted.Contains(value)));
        var all = (await documents.ListAsync(http.RequestAborted))
            .Where(document => document.Status == DocumentStatus.Parsed
                && Fits("language", document.Language)
                && Fits("sector", document.Sector)
                && Fits("level", document.Level)
                && Fits("family", document.Family)
                && Fits("register", document.Register)
                && HasWords(document, words))
            .ToList();
        var (items, next) = ListCursor.Page(all, document => document.Sha256, request.Text("cursor"), request.Number("take", UsualPage));
        http.LinkNext(next);
        return Answer.Of(new StandardPageJson(all.Count, [.. items.Select(StandardSummaryJson.From)], next));
    }

    private static async Task<Results<Answer<StandardDetailJson>, ApiProblem>> FindAsync(string id, HttpContext http, Documents documents, Register register)
    {
        var gone = http.RequestAborted;
        if (await StandardKey.FindAsync(documents, id, gone) is not { } stored)
            return Missing();
        if (await documents.TextOfAsync(stored.Sha256, gone) is not { } text || await documents.StandardOfAsync(stored.Sha256, gone) is not { } parsed)
            return NotRead(stored);
        return Answer.Of(StandardDetailJson.From(stored, await register.EntryOfAsync(stored.Sha256, gone), text, parsed));
    }

    private static async Task<Results<Answer<SegmentPageJson>, ApiProblem>> SegmentsAsync(string id, HttpContext http, Documents documents)
    {
        var gone = http.RequestAborted;
        if (await StandardKey.FindAsync(documents, id, gone) is not { } stored)
            return Missing();
        if (await documents.TextOfAsync(stored.Sha256, gone) is not { } text || await documents.LedgerOfAsync(stored.Sha256, gone) is not { } ledger)
            return NotRead(stored);
        var states = http.Request.All("state");
        var fitting = ledger.Entries
            .Select((entry, index) => (Entry: entry, Index: index))
            .Where(segment => states.Count == 0 || states.Contains(JsonName.Of(segment.Entry.State)))
            .ToList();
        var (items, next) = ListCursor.Page(
            fitting, segment => segment.Index.ToString(CultureInfo.InvariantCulture), http.Request.Text("cursor"), http.Request.Number("take", UsualSegments));
        http.LinkNext(next);
        return Answer.Of(new SegmentPageJson(
            stored.Sha256, fitting.Count, LedgerJson.From(ledger), [.. items.Select(segment => SegmentJson.From(segment.Index, segment.Entry, text))], next));
    }

    private static bool HasWords(StoredDocument document, string[] words)
    {
        var where = Folding.WithoutAccents(string.Join(' ', document.Title, document.Code, document.RegisterNumber, document.FileName));
        return words.All(word => where.Contains(word, StringComparison.Ordinal));
    }

    private static ApiProblem Missing() => new(ProblemTypes.NotFound, "No standard has this checksum, register number or code.");

    private static ApiProblem NotRead(StoredDocument stored) => stored.Status == DocumentStatus.Withdrawn
        ? new ApiProblem(ProblemTypes.DocumentWithdrawn, stored.StatusReason)
        : new ApiProblem(ProblemTypes.NotFound, "The document was not read yet, or could not be. Look at it under /documents.").With("document", stored.Sha256);
}
