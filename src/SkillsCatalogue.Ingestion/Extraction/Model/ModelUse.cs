namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>What became of the calls for one document.</summary>
/// <param name="Calls">Answered by the model, and paid for.</param>
/// <param name="Replayed">Answered by recordings.</param>
/// <param name="Unanswered">Not answered.</param>
/// <param name="Misshapen">Answers, of both kinds, that are not JSON of the form that was asked for.</param>
/// <param name="InputTokens">Of the paid calls, as the model counted.</param>
/// <param name="OutputTokens">Of the paid calls, as the model counted.</param>
/// <param name="Cost">Of the paid calls, in the currency of the settings.</param>
/// <param name="Outage">Why calls were not answered, the first reason; null when all were.</param>
/// <param name="Message">One sentence about the outage; null without one.</param>
public sealed record ModelUse(int Calls, int Replayed, int Unanswered, int Misshapen, long InputTokens, long OutputTokens, decimal Cost, ModelOutage? Outage, string? Message)
{
    public static readonly ModelUse None = new(0, 0, 0, 0, 0, 0, 0, null, null);

    /// <summary>At least half of the answers are not of the form that was asked for: the model, or its server, does not keep to a schema.</summary>
    public bool IgnoresSchema => Misshapen > 0 && Misshapen * 2 >= Calls + Replayed;

    /// <summary>Sum; the first outage stays.</summary>
    public ModelUse Add(ModelUse other) => new(
        Calls + other.Calls, Replayed + other.Replayed, Unanswered + other.Unanswered, Misshapen + other.Misshapen,
        InputTokens + other.InputTokens, OutputTokens + other.OutputTokens, Cost + other.Cost, Outage ?? other.Outage, Message ?? other.Message);
}
