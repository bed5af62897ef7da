namespace SkillsCatalogue.Language.Standards;

/// <summary>A unit as its heading names it.</summary>
/// <param name="Number">Printed number or code; null when there is none.</param>
/// <param name="IsWeak">Only a numbered heading over outcomes: a unit where no better one is nearer.</param>
internal sealed record UnitHeading(string? Number, string Title, bool IsWeak = false)
{
    /// <summary>Its label is one of key tasks ("Ključni posao 2: …").</summary>
    public bool IsKeyTask { get; init; }

    /// <summary>Level that stands in the heading itself; null without one.</summary>
    public string? Level { get; init; }
}
