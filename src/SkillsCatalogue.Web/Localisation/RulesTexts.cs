namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the pages of country rules.</summary>
public sealed record RulesTexts
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Rule { get; init; }

    public required string Source { get; init; }

    public required string LegalStatus { get; init; }

    public required IReadOnlyDictionary<string, string> LegalStatuses { get; init; }

    public required IReadOnlyDictionary<string, string> Severities { get; init; }

    public required Phrase Version { get; init; }

    public required Plural Count { get; init; }

    public required string Parameters { get; init; }

    public required string Valid { get; init; }

    public required string ValidAlways { get; init; }

    public required Phrase ValidFrom { get; init; }

    public required Phrase ValidTo { get; init; }

    public required Phrase ValidFromTo { get; init; }

    public required string Sources { get; init; }

    public required Phrase Seen { get; init; }

    public required string Units { get; init; }

    public required Phrase UnitHours { get; init; }

    public required Phrase UnitNone { get; init; }

    public required string History { get; init; }

    public required string NotFoundTitle { get; init; }

    public required Phrase NotFoundText { get; init; }

    public required Phrase Min { get; init; }

    public required Phrase Max { get; init; }

    public required Phrase Levels { get; init; }

    public required Phrase ByLevel { get; init; }

    public required Phrase ByHand { get; init; }

    public required string All { get; init; }
}
