using SkillsCatalogue.Ingestion.Extraction.Model;

namespace SkillsCatalogue.Server.Worker;

/// <summary>What the language model did for one document, or for all of a run.</summary>
/// <param name="Calls">Answered by the model.</param>
/// <param name="Replayed">Answered by recordings.</param>
/// <param name="Unanswered">Not answered.</param>
/// <param name="Misshapen">Answers that were not of the form asked for.</param>
/// <param name="Outage">Why calls were not answered: unreachable, wrongKey, budgetSpent, rateLimited, notRecorded, timedOut, refused; null when all were.</param>
/// <param name="Message">One sentence about the outage; null without one.</param>
internal sealed record IngestModelJson(int Calls, int Replayed, int Unanswered, int Misshapen, long InputTokens, long OutputTokens, decimal Cost, string? Outage, string? Message)
{
    /// <summary>Null when no model was asked.</summary>
    public static IngestModelJson? From(ModelUse? use) => use is null ? null : new(
        use.Calls, use.Replayed, use.Unanswered, use.Misshapen, use.InputTokens, use.OutputTokens, use.Cost,
        use.Outage is { } outage ? char.ToLowerInvariant(outage.ToString()[0]) + outage.ToString()[1..] : null, use.Message);

    /// <summary>Sum over documents; the first outage stays. Null when no model was asked.</summary>
    public static IngestModelJson? Sum(IEnumerable<IngestModelJson?> documents) => documents.OfType<IngestModelJson>().Aggregate((IngestModelJson?)null, (sum, one) => sum is null ? one : new(
        sum.Calls + one.Calls, sum.Replayed + one.Replayed, sum.Unanswered + one.Unanswered, sum.Misshapen + one.Misshapen,
        sum.InputTokens + one.InputTokens, sum.OutputTokens + one.OutputTokens, sum.Cost + one.Cost, sum.Outage ?? one.Outage, sum.Message ?? one.Message));

    /// <summary>One line for people.</summary>
    public string Line()
    {
        var line = FormattableString.Invariant($"model: {Calls} calls, {Replayed} replayed, {InputTokens + OutputTokens} tokens{(Cost > 0 ? FormattableString.Invariant($", cost {Cost:0.0000}") : "")}");
        if (Unanswered > 0)
            line += FormattableString.Invariant($"; {Unanswered} not answered ({Outage}): {Message} The result is that of structure and dictionary; 'skills doctor' names the mend.");
        if (Misshapen > 0)
            line += FormattableString.Invariant($"; {Misshapen} replies not of the form asked for");
        return line;
    }
}
