namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>What calls have cost. Calls that are under way, or were cut off by the end of a process, count with what was reserved for them.</summary>
/// <param name="Calls">Calls sent to the model; replayed ones are none.</param>
/// <param name="InputTokens">As the model counted, or estimated where it does not say.</param>
/// <param name="OutputTokens">As the model counted, or estimated where it does not say.</param>
/// <param name="Cost">In the currency of the settings.</param>
public readonly record struct ModelSpending(long Calls, long InputTokens, long OutputTokens, decimal Cost)
{
    public long Tokens => InputTokens + OutputTokens;

    public static ModelSpending operator +(ModelSpending one, ModelSpending other) =>
        new(one.Calls + other.Calls, one.InputTokens + other.InputTokens, one.OutputTokens + other.OutputTokens, one.Cost + other.Cost);

    public static ModelSpending operator -(ModelSpending one, ModelSpending other) =>
        new(one.Calls - other.Calls, one.InputTokens - other.InputTokens, one.OutputTokens - other.OutputTokens, one.Cost - other.Cost);

    public static ModelSpending Add(ModelSpending left, ModelSpending right) => left + right;

    public static ModelSpending Subtract(ModelSpending left, ModelSpending right) => left - right;
}
