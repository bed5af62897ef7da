namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>What a run would ask, by prompt. Safe to share between threads.</summary>
public sealed class ModelEstimate
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, ModelSpending> _prompts = new(StringComparer.Ordinal);

    /// <summary>Prompt with version → calls, tokens and cost.</summary>
    public IReadOnlyDictionary<string, ModelSpending> Prompts
    {
        get
        {
            lock (_lock)
                return _prompts.ToDictionary();
        }
    }

    public ModelSpending Total => Prompts.Values.Aggregate(default(ModelSpending), (sum, one) => sum + one);

    internal void Add(string prompt, ModelSpending one)
    {
        lock (_lock)
            _prompts[prompt] = _prompts.GetValueOrDefault(prompt) + one;
    }
}
