using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Standards;

/// <summary>A set of competences, set of learning outcomes, unit, module or subject of a standard.</summary>
/// <param name="Number">Its printed number or code; null when it has none.</param>
/// <param name="Level">As printed; a string, never a number ("4.2").</param>
/// <param name="Span">From its heading to its end.</param>
public sealed record StandardUnit(string? Number, string Title, string? Level, IReadOnlyList<CreditPoints> Credits, TextSpan Span)
{
    /// <summary>What the standard says of the unit; essential unless it says otherwise.</summary>
    public Need Need { get; init; }

    /// <summary>The number, or the title where there is no number: what a statement names as its unit.</summary>
    public string Name => Number ?? Title;
}
