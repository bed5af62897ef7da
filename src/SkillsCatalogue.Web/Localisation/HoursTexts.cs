namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of units of volume and the hours translator.</summary>
public sealed record HoursTexts
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Value { get; init; }

    public required string Unit { get; init; }

    public required string Country { get; init; }

    public required string Translate { get; init; }

    public required string Amount { get; init; }

    public required string RestsOn { get; init; }

    public required IReadOnlyDictionary<string, string> Units { get; init; }

    public required Phrase Result { get; init; }

    public required string Country2 { get; init; }

    public required string None { get; init; }

    public required string OverlapTitle { get; init; }

    public required string OverlapNote { get; init; }

    public required Phrase Overlap { get; init; }

    public required Phrase OverlapNone { get; init; }

    public required string Other { get; init; }

    public required string ValueWrong { get; init; }

    public required string UnitWrong { get; init; }
}
