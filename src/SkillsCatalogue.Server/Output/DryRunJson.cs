using SkillsCatalogue.Ingestion.Extraction.Model;

namespace SkillsCatalogue.Server.Output;

/// <summary>What <c>extract --dry-run</c> prints of one file. An upper estimate: it takes every line for a skill, and three bytes for a token.</summary>
/// <param name="Calls">Calls that would be made.</param>
/// <param name="Recorded">Calls that recordings answer.</param>
/// <param name="Cost">In <paramref name="Currency"/>, by the prices of the settings; 0 when they hold none.</param>
/// <param name="Prompts">Prompt with version → calls and tokens.</param>
internal sealed record DryRunJson(
    string File, string? Sha256, string Status, long Calls, int Recorded, long InputTokens, long OutputTokens, decimal Cost, string Currency, IReadOnlyDictionary<string, ModelSpending> Prompts)
{
    public static DryRunJson From(ParseJson parsed, int recorded, ModelEstimate estimate, ModelOptions options)
    {
        var total = estimate.Total;
        return new(parsed.File, parsed.Sha256, parsed.Status, total.Calls, recorded, total.InputTokens, total.OutputTokens, total.Cost, options.Currency, estimate.Prompts);
    }

    public static void WriteText(DryRunJson result, TextWriter output)
    {
        if (result.Status != "parsed")
        {
            output.WriteLine($"{result.File}: set aside");
            return;
        }

        var cost = result.Cost > 0 ? FormattableString.Invariant($", about {result.Cost:0.0000} {result.Currency}") : ", no prices set (Model:InputPrice, Model:OutputPrice)";
        output.WriteLine(FormattableString.Invariant($"{result.File}: {result.Calls} calls at most ({result.Recorded} more are recorded), about {result.InputTokens} tokens in and {result.OutputTokens} out{cost}"));
        foreach (var (prompt, one) in result.Prompts)
            output.WriteLine(FormattableString.Invariant($"  {prompt,-24} {one.Calls} calls, {one.InputTokens} in, {one.OutputTokens} out"));
    }
}
