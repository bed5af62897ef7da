namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the images of printed pages.</summary>
public sealed record PageImageTexts
{
    public required Phrase Title { get; init; }
    public required Phrase Alternative { get; init; }
    public required Phrase AlternativeWhole { get; init; }
    public required Phrase Whole { get; init; }
    public required Phrase Waiting { get; init; }
    public required string Look { get; init; }
    public required Phrase NoWorker { get; init; }
    public required string NotInstalled { get; init; }
    public required string Off { get; init; }
    public required Phrase Failed { get; init; }

    /// <summary>Name of a fault → why there is no image.</summary>
    public required IReadOnlyDictionary<string, string> Faults { get; init; }
    public required Phrase Frame { get; init; }
    public required string Statements { get; init; }
    public required string StatementsNone { get; init; }
    public required string Marked { get; init; }
    public required string Text { get; init; }
    public required string TextNone { get; init; }
    public required string Navigation { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string NotFoundTitle { get; init; }
    public required Phrase NotFoundText { get; init; }
}
