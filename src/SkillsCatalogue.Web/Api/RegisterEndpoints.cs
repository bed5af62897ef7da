using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Api;

/// <summary>The national registers: why a quote counts as proof.</summary>
internal static class RegisterEndpoints
{
    private const int UsualPage = 50;
    private const int LargestPage = 500;

    public static void Map(RouteGroupBuilder api)
    {
        var register = api.MapGroup("/register").WithTags("Register");
        register.MapGet("", ListAsync)
            .WithName("listRegister")
            .WithSummary("Register entries")
            .WithDescription("By register and number, over all registers that were imported, with counts of what each filter would show. An unknown value finds nothing.")
            .Takes(
                new("q", "Words of the number or title, all of which must stand there; case and accents do not count."),
                new("register", "Name of a register."),
                new("kind", "`occupationalStandard`, `qualificationStandard`, `competenceSet` or `learningOutcomeSet`."),
                new("status", "Where an entry stands today: `inForce`, `notYetInForce`, `expired`, `withdrawn` or `proposed`. An entry whose last day has passed counts as expired."),
                QueryParameter.Take(UsualPage, LargestPage),
                QueryParameter.Cursor)
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidCursor);
        register.MapGet("/{number}", FindAllAsync)
            .WithName("getRegisterEntry")
            .WithSummary("What the registers list under a number")
            .WithDescription("One entry for each register that has the number, and the documents that are bound to it.")
            .MayFail(ProblemTypes.NotFound);
        register.MapGet("/{register}/{number}", FindAsync)
            .WithName("getEntryOfRegister")
            .WithSummary("One register entry: what it belongs to, what belongs to it, what it leads to")
            .WithDescription("With the documents that are bound to it. Related entries are those of the same register. A slash in the number is sent as `%2F`.")
            .MayFail(ProblemTypes.NotFound);
    }

    private static async Task<Answer<RegisterPageJson>> ListAsync(HttpContext http, Register register, TimeProvider clock)
    {
        var request = http.Request;
        var today = Today(clock);
        var query = new RegisterQuery(request.Text("q"), request.Text("register"), request.Text("kind"), request.Text("status"));
        var all = await register.AllAsync(http.RequestAborted);
        var found = query.Find(all, today);
        var (items, next) = RegisterQuery.Page(found, request.Text("cursor"), request.Number("take", UsualPage));
        http.LinkNext(next);
        return Answer.Of(new RegisterPageJson(found.Count, [.. items.Select(RegisterEntryJson.From)], RegisterPageJson.FacetsOf(query.Count(all, today)), next));
    }

    private static async Task<Results<Answer<RegisterNumberJson>, ApiProblem>> FindAllAsync(string number, HttpContext http, Register register, Documents documents)
    {
        number = Links.RouteValue(number);
        var entries = await register.FindAllAsync(number, http.RequestAborted);
        if (entries.Count == 0)
            return new ApiProblem(ProblemTypes.NotFound, "No register lists this number.");
        var bound = (await documents.ListAsync(http.RequestAborted))
            .Where(document => document.RegisterNumber == number && document.Status != DocumentStatus.Withdrawn)
            .Select(document => document.Sha256);
        return Answer.Of(new RegisterNumberJson(number, [.. entries.Select(RegisterEntryJson.From)], [.. bound]));
    }

    private static async Task<Results<Answer<RegisterDetailJson>, ApiProblem>> FindAsync(string register, string number, HttpContext http, Register registers, Documents documents, TimeProvider clock)
    {
        var index = await registers.IndexAsync(http.RequestAborted);
        if (index.Find(Links.RouteValue(register), Links.RouteValue(number)) is not { } entry)
            return new ApiProblem(ProblemTypes.NotFound, "This register has no entry with this number.");
        var bound = new RegisterDocuments(await documents.ListAsync(http.RequestAborted)).Of(entry);
        return Answer.Of(RegisterDetailJson.From(RegisterFamily.Of(entry, index), bound, Today(clock)));
    }

    private static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
