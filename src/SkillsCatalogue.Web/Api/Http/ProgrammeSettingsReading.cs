using System.Globalization;
using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Forms;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Settings of a programme from the address or from a body, checked in one place.</summary>
internal static class ProgrammeSettingsReading
{
    private const int LongestWord = 60;

    public static QueryParameter Language { get; } = QueryParameter.Word("lang", "Language of the sentences of rules: `en` unless told.", "en", "hr");

    /// <summary>As query parameters.</summary>
    public static QueryParameter[] Parameters { get; } =
    [
        new("framework", "Id of a rule pack whose rules are applied: `HR`, `EE`, `DK`, `SI`, `EU`.", Most: LongestWord),
        new("credits", "Volume of the programme, a number; takes the place of what it states. Needs `unit`.", Most: LongestWord),
        new("unit", "Unit of `credits`: `CSVET`, `EAP`, `EKAP`, `ECTS`, `hours`, `days`, `weeks`.", Most: LongestWord),
        new("level", "Level, such as 4 or 4.2.", Most: LongestWord),
        new("form", "Form, as the rule pack names it.", Most: LongestWord),
        new("providerType", "Type of provider, as the rule pack names it.", Most: LongestWord),
        Language,
    ];

    public static string LanguageOf(HttpRequest request) => request.Text("lang") ?? "en";

    /// <summary>From the address; one of the two is null.</summary>
    public static (ProgrammeSettings? Settings, ApiProblem? Problem) Read(HttpRequest request)
    {
        decimal? credits = null;
        if (request.Text("credits") is { } typed && (credits = SettingsForm.Amount(typed)) is null)
            return (null, new ApiProblem(ProblemTypes.InvalidParameter, "credits: A number greater than 0 is wanted.").With("parameter", "credits"));
        return Check(
            new(request.Text("framework"), credits, request.Text("unit"), request.Text("level"), request.Text("form"), request.Text("providerType")),
            (name, wrong) => new ApiProblem(ProblemTypes.InvalidParameter, $"{name}: {wrong}").With("parameter", name));
    }

    /// <summary>From a body; one of the two is null.</summary>
    public static (ProgrammeSettings? Settings, ApiProblem? Problem) Read(ProgrammeRequest body) =>
        Check(new(Blank(body.Framework), body.Credits, Blank(body.Unit), Blank(body.Level), Blank(body.Form), Blank(body.ProviderType)), (name, wrong) => new ApiProblem(ProblemTypes.InvalidValue, wrong).With("field", name));

    private static (ProgrammeSettings? Settings, ApiProblem? Problem) Check(ProgrammeSettingsJson asked, Func<string, string, ApiProblem> wrong)
    {
        var pack = RulePacks.For(asked.Framework);
        if (asked.Framework is not null && pack is null)
            return (null, wrong("framework", $"No rule pack has this id. Known are {string.Join(", ", RulePacks.All.Select(one => one.Id))}."));
        if (asked.Credits is { } number && SettingsForm.Amount(number.ToString(CultureInfo.InvariantCulture)) is null)
            return (null, wrong("credits", "A number greater than 0 is wanted."));
        if (asked.Credits is null && asked.Unit is not null)
            return (null, wrong("credits", "A unit needs the number that belongs to it."));
        if (asked.Credits is not null && (asked.Unit is null || UnitNames.Find(asked.Unit) is null))
            return (null, wrong("unit", "The unit is missing or not known: CSVET, EAP, EKAP, ECTS, hours, days, weeks."));
        if (new[] { asked.Level, asked.Form, asked.ProviderType }.Any(value => value?.Length > LongestWord))
            return (null, wrong("level", "Level, form and provider type have at most 60 characters."));
        if (asked.Form is not null && !RulePacks.All.Any(one => one.Forms.Any(form => form.Id == asked.Form)))
            return (null, wrong("form", "No rule pack knows this form."));
        if (asked.ProviderType is not null && !RulePacks.All.Any(one => one.ProviderTypes.Any(type => type.Id == asked.ProviderType)))
            return (null, wrong("providerType", "No rule pack knows this type of provider."));
        return (new(pack?.Id, asked.Credits is { } value ? new CreditPoints(value, UnitNames.Canonical(asked.Unit!)) : null, asked.Level, asked.Form, asked.ProviderType), null);
    }

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
