using System.Globalization;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Ingestion;
using SkillsCatalogue.Ingestion.Extraction.Model;

namespace SkillsCatalogue.Server.Doctor;

/// <summary>Whether the language model answers, and in the form that it is asked for: one short question is put to it.</summary>
internal static class ModelCheck
{
    private const string Name = "model";

    public static async Task<Finding> RunAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddLogging().AddSkillsIngestion(configuration).BuildServiceProvider();
        ModelOptions options;
        try
        {
            options = services.GetRequiredService<IOptions<ModelOptions>>().Value;
        }
        catch (OptionsValidationException problem)
        {
            return new(Name, FindingStatus.Fail, problem.Message, "Correct the section Model of the settings; appsettings.example.json shows a block for each provider.");
        }

        if (!options.IsConfigured)
            return new(Name, FindingStatus.Absent, "No language model is configured; structure and dictionary do the whole job.", "Set SKILLS_Model__Provider, SKILLS_Model__Endpoint and SKILLS_Model__Name to add one.");
        if (options.ReplayOnly)
            return new(Name, FindingStatus.Ok, $"{options.Name}: only recordings answer.");
        var account = services.GetRequiredService<ModelAccount>();
        // One try: who looks after a fault wants to see it, not to wait it out.
        options.Tries = 1;
        try
        {
            var (keeps, time) = await ModelProbe.AskAsync(options, account, services.GetRequiredService<TimeProvider>(), cancellationToken);
            return keeps
                ? new(Name, FindingStatus.Ok, string.Create(CultureInfo.InvariantCulture, $"{options.Provider}: {options.Name} answers in {time.TotalSeconds:0.0} s and keeps to a schema.{Spent(options, account.Today)}"))
                : new(Name, FindingStatus.Fail, $"{options.Provider}: {options.Name} answers, but ignores the JSON Schema that it is asked for: its replies would be refused.", "Choose a model that supports structured outputs (response_format json_schema), or a newer version of the server that runs it.");
        }
        catch (ModelUnavailableException outage)
        {
            return new(Name, FindingStatus.Fail, outage.Message, Mend(outage.Reason, options));
        }
    }

    private static string Spent(ModelOptions options, ModelSpending today) =>
        today.Calls == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" Today: {today.Calls} calls, {today.Tokens} tokens{(options.DailyBudget > 0 ? $" of {options.DailyBudget}" : "")}{(today.Cost > 0 ? $", {today.Cost:0.0000} {options.Currency}" : "")}.");

    private static string Mend(ModelOutage reason, ModelOptions options) => reason switch
    {
        ModelOutage.WrongKey => "Set SKILLS_Model__ApiKey to a valid key of this provider, with the right to use this model.",
        ModelOutage.BudgetSpent => "Wait until 00:00 UTC, or raise SKILLS_Model__DailyBudget (tokens) or SKILLS_Model__DailyCost (money). Until then work goes on without the model.",
        ModelOutage.RateLimited => "Wait, lower SKILLS_Model__Concurrency, or set SKILLS_Model__RequestsPerMinute to what the provider allows.",
        ModelOutage.TimedOut => "Raise SKILLS_Model__TimeLimit, or choose a faster model.",
        ModelOutage.Refused when options.Provider == "azure-openai" => "Set SKILLS_Model__Name to the name of a deployment, and SKILLS_Model__Endpoint to https://RESOURCE.openai.azure.com.",
        ModelOutage.Refused => "Set SKILLS_Model__Name to a model that the endpoint has ('ollama list'), and see that SKILLS_Model__Endpoint ends as its documentation says, mostly in /v1.",
        _ => $"Start the model's server, or correct SKILLS_Model__Endpoint (now {options.Endpoint ?? "that of the provider"}); see that a firewall or proxy lets it through.",
    };
}
