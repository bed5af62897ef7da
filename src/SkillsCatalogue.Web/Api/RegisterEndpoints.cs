using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

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
            .WithDescription("By register and number, over all registers that were imported.")
            .Takes(
                new("kind", "`occupationalStandard`, `qualificationStandard`, `competenceSet` or `learningOutcomeSet`. An unknown kind finds nothing."),
                new("q", "Words of the number or title; case and accents do not count."),
                QueryParameter.Take(UsualPage, LargestPage),
                QueryParameter.Cursor)
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidCursor);
        register.MapGet("/{number}", FindAsync)
            .WithName("getRegisterEntry")
            .WithSummary("What the registers list under a number")
            .WithDescription("One entry for each register that has the number, and the documents that are bound to it.")
            .MayFail(ProblemTypes.NotFound);
    }

    private static async Task<Answer<RegisterPageJson>> ListAsync(HttpContext http, Register register)
    {
        var request = http.Request;
        RegisterEntryKind? kind = null;
        if (request.Text("kind") is { } asked && !EnumName.TryRead(asked, out kind))
            return Answer.Of(new RegisterPageJson(0, [], null));
        var page = await register.ListAsync(kind, request.Text("q"), request.Text("cursor"), request.Number("take", UsualPage), http.RequestAborted);
        http.LinkNext(page.Next);
        return Answer.Of(new RegisterPageJson(page.Total, [.. page.Items.Select(RegisterEntryJson.From)], page.Next));
    }

    private static async Task<Results<Answer<RegisterNumberJson>, ApiProblem>> FindAsync(string number, HttpContext http, Register register, Documents documents)
    {
        // A route value keeps an escaped slash.
        number = number.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        var entries = await register.FindAllAsync(number, http.RequestAborted);
        if (entries.Count == 0)
            return new ApiProblem(ProblemTypes.NotFound, "No register lists this number.");
        var bound = (await documents.ListAsync(http.RequestAborted))
            .Where(document => document.RegisterNumber == number && document.Status != DocumentStatus.Withdrawn)
            .Select(document => document.Sha256);
        return Answer.Of(new RegisterNumberJson(number, [.. entries.Select(RegisterEntryJson.From)], [.. bound]));
    }
}
