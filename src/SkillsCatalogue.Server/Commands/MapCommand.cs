using System.CommandLine;
using System.Globalization;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>map</c>: a programme → skills, traces, coverage, gaps, shares and the rules of a country. Nothing is stored.</summary>
internal static class MapCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Programme as PDF, Word, HTML, text or JSON; - reads standard input." };
        var framework = new Option<string?>("--framework") { Description = $"Rules to apply: {string.Join(", ", RulePacks.All.Select(pack => pack.Id))}." };
        var credits = new Option<string?>("--credits") { Description = "Volume of the programme, a number; takes the place of what it states." };
        credits.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Number(result.Tokens[0].Value) is null)
                result.AddError("--credits takes a number, such as 6 or 2.5.");
        });
        var unit = new Option<string?>("--unit") { Description = "Unit of --credits: CSVET, EAP, EKAP, ECTS, hours, days or weeks." };
        var level = new Option<string?>("--level") { Description = "Level of the programme, such as 4 or 4.2." };
        var form = new Option<string?>("--form") { Description = "Form, as the rules name it: training, specialisation …" };
        var provider = new Option<string?>("--provider-type") { Description = "Type of provider, as the rules name it." };
        var language = new Option<string>("--lang") { Description = "Language of the sentences of rules.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "hr");
        var format = CommonOptions.Format();
        var command = new Command("map", """
            Map a training programme on the catalogue: skills beside its outcomes, the way to sets and standards, gaps, green and digital shares, country rules.

            Example: skills map programme.docx --framework HR
            Example: skills map programme.txt --framework EE --credits 8 --unit EAP --format json
            """) { file, framework, credits, unit, level, form, provider, language, format };
        command.Validators.Add(result =>
        {
            if (result.GetResult(unit) is { Implicit: false } && result.GetResult(credits) is null)
                result.AddError("--unit needs --credits.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            // Only now are the packs of the settings' folder known.
            var wanted = parsed.GetValue(framework);
            var pack = RulePacks.For(wanted);
            if (wanted is not null && pack is null)
                throw new CommandException(ExitCode.WrongUsage, $"There are no rules '{wanted}': {string.Join(", ", RulePacks.All.Select(known => known.Id))} are known.");

            var name = parsed.GetValue(file)!;
            var source = await tools.Get<SourceReader>().ReadAsync(name, cancellationToken);
            var reading = source.Bytes is { } bytes
                ? await tools.Get<ProgrammeSourceReader>().ReadAsync(bytes, name, cancellationToken)
                : new ProgrammeReading(null, null, source.Problem);
            if (reading.Draft is not { } draft)
                throw new CommandException(ExitCode.Incomplete, $"{name}: {reading.Problem!.Code}: {reading.Problem.Message}");

            var settings = new ProgrammeSettings(
                pack?.Id,
                Number(parsed.GetValue(credits)) is { } value ? new CreditPoints(value, parsed.GetValue(unit) ?? pack?.Units[0].Id ?? "ECTS") : null,
                parsed.GetValue(level), parsed.GetValue(form), parsed.GetValue(provider));
            var map = await MatchingProgress.RunAsync(
                draft.Outcomes.Count,
                progress => tools.Get<ProgrammeDesk>().MapAsync(draft, settings, [], parsed.GetValue(language)!, progress, cancellationToken),
                parsed.GetValue(CommonOptions.Quiet));
            new ResultWriter(parsed.GetValue(format)!, Console.Out).Write(ProgrammeMapJson.From(map), output => MapText.Write(map, output));
            if (map.Stamp is null)
                throw new CommandException(ExitCode.EnvironmentMissing, "There is no search index yet. Run 'skills ingest PATH' or 'skills serve' first.");
            return map.Outcomes.Count > 0 && !map.Rules.Any(rule => rule is { Result: RuleOutcome.Fail, Severity: "requirement" }) ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
