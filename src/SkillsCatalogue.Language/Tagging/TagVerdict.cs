using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>What the rules of one scheme say of one statement.</summary>
/// <param name="Probability">That the tag applies, 0 to 1.</param>
/// <param name="Trigger">The words that weigh most; null when no trigger was found.</param>
internal sealed record TagVerdict(double Probability, TextSpan? Trigger, string Reason)
{
    /// <summary>What the triggers found say, the same words in every language.</summary>
    public IReadOnlyList<string> Found { get; init; } = [];

    /// <summary>What triggers say that are only the object of another action.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>A tagged thing stands there, but only as the object of another action.</summary>
    public bool IsObjectAlone => Found.Count == 0 && PassedOver.Count > 0;
}
