using SkillsCatalogue.Core.Candidates;
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
    /// <summary>How often each reason refused a reply or one entry of it (<see cref="ModelRefusals"/>); empty when nothing was refused.</summary>
    public IReadOnlyDictionary<string, int> Refused { get; init; } = new Dictionary<string, int>();

    /// <summary>Lines kept back from the model, since they stand beside words that speak to a machine.</summary>
    public int Withheld { get; init; }

    /// <summary>Null when no model was asked and nothing was kept back from one.</summary>
    /// <param name="report">What became of the answers; null where no model read.</param>
    public static IngestModelJson? From(ModelUse? use, ModelReport? report)
    {
        if (use is null && report is not { Withheld: > 0 })
            return null;
        use ??= ModelUse.None;
        return new(
            use.Calls, use.Replayed, use.Unanswered, use.Misshapen, use.InputTokens, use.OutputTokens, use.Cost,
            use.Outage is { } outage ? char.ToLowerInvariant(outage.ToString()[0]) + outage.ToString()[1..] : null, use.Message)
        {
            Refused = report?.Refused ?? new Dictionary<string, int>(),
            Withheld = report?.Withheld ?? 0,
        };
    }

    /// <summary>Sum over documents; the first outage stays. Null when no model was asked.</summary>
    public static IngestModelJson? Sum(IEnumerable<IngestModelJson?> documents) => documents.OfType<IngestModelJson>().Aggregate((IngestModelJson?)null, (sum, one) => sum?.Add(one) ?? one);

    /// <summary>One line for people.</summary>
    public string Line()
    {
        var line = FormattableString.Invariant($"model: {Calls} calls, {Replayed} replayed, {InputTokens + OutputTokens} tokens{(Cost > 0 ? FormattableString.Invariant($", cost {Cost:0.0000}") : "")}");
        if (Unanswered > 0)
            line += FormattableString.Invariant($"; {Unanswered} not answered ({Outage}): {Message} The result is that of structure and dictionary; 'skills doctor' names the mend.");
        if (Misshapen > 0)
            line += FormattableString.Invariant($"; {Misshapen} replies not of the form asked for");
        if (Refused.Count > 0)
            line += FormattableString.Invariant($"; refused: {string.Join(", ", Refused.Select(reason => FormattableString.Invariant($"{reason.Value} {reason.Key}")))}");
        if (Withheld > 0)
            line += FormattableString.Invariant($"; {Withheld} lines kept back from it");
        return line;
    }

    private IngestModelJson Add(IngestModelJson other) => new(
        Calls + other.Calls, Replayed + other.Replayed, Unanswered + other.Unanswered, Misshapen + other.Misshapen,
        InputTokens + other.InputTokens, OutputTokens + other.OutputTokens, Cost + other.Cost, Outage ?? other.Outage, Message ?? other.Message)
    {
        Refused = Refused.Concat(other.Refused).GroupBy(reason => reason.Key, StringComparer.Ordinal).OrderBy(reason => reason.Key, StringComparer.Ordinal).ToDictionary(reason => reason.Key, reason => reason.Sum(one => one.Value)),
        Withheld = Withheld + other.Withheld,
    };
}
