using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Forms;

namespace SkillsCatalogue.Web.Api;

/// <summary>Rules of countries as data, and volumes in other units.</summary>
internal static class RulesEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/rule-packs", () => Answer.Of(new RulePacksJson([.. RulePacks.All.Select(RulePackJson.From)])))
            .WithTags("Rules")
            .WithName("listRulePacks")
            .WithSummary("Rules of all countries")
            .WithDescription("Each pack with its rules, sources, units, forms and types of provider.");
        api.MapGet("/rule-packs/{id}", Find)
            .WithTags("Rules")
            .WithName("getRulePack")
            .WithSummary("Rules of one country or framework")
            .WithDescription("By its id, such as `HR`; upper and lower case are the same.")
            .MayFail(ProblemTypes.NotFound);
        api.MapGet("/hours", Translate)
            .WithTags("Rules")
            .WithName("translateHours")
            .WithSummary("A volume of learning in other units")
            .WithDescription("By factors that have a source; a range where the factor is one. With `with`, also the hours that both frameworks allow.")
            .Takes(
                new("value", "A number greater than 0. Needed.", Most: 20),
                new("unit", "`CSVET`, `EAP`, `EKAP`, `ECTS`, `hours`, `days`, `weeks`. Needed.", Most: 60),
                new("framework", "Rule pack whose factors come first.", Most: 60),
                new("with", "A second rule pack, to compare with.", Most: 60))
            .MayFail(ProblemTypes.InvalidParameter);
    }

    private static Results<Answer<RulePackJson>, ApiProblem> Find(string id) =>
        RulePacks.For(id) is { } pack ? Answer.Of(RulePackJson.From(pack)) : new ApiProblem(ProblemTypes.NotFound, "No rule pack has this id.");

    private static Results<Answer<HoursJson>, ApiProblem> Translate(HttpContext http)
    {
        var request = http.Request;
        if (SettingsForm.Amount(request.Text("value") ?? "") is not { } value)
            return Wrong("value", "A number greater than 0 is wanted.");
        if (UnitNames.Find(request.Text("unit") ?? "") is not { } unit)
            return Wrong("unit", "The unit is missing or not known.");
        var (pack, other) = (RulePacks.For(request.Text("framework")), RulePacks.For(request.Text("with")));
        if (request.Text("framework") is not null && pack is null)
            return Wrong("framework", "No rule pack has this id.");
        if (request.Text("with") is not null && other is null)
            return Wrong("with", "No rule pack has this id.");
        var facts = ProgrammeFacts.Unknown with { Volume = [new(value, unit)] };
        return Answer.Of(new HoursJson(
            value, unit, HoursTranslator.Hours(facts, pack), HoursTranslator.Equivalents(facts, pack), pack is not null && other is not null ? HoursTranslator.Overlap(pack, other) : null));
    }

    private static ApiProblem Wrong(string parameter, string message) => new ApiProblem(ProblemTypes.InvalidParameter, $"{parameter}: {message}").With("parameter", parameter);
}
