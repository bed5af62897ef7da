namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the page of an upload.</summary>
public sealed record ProgrammeJobsTexts
{
    public required string Title { get; init; }

    public required string DoneTitle { get; init; }

    public required string FailedTitle { get; init; }

    public required string CancelledTitle { get; init; }

    public required IReadOnlyDictionary<string, string> States { get; init; }

    public required IReadOnlyDictionary<string, string> Stages { get; init; }

    public required Phrase DoneOf { get; init; }

    public required string Again { get; init; }

    public required string Look { get; init; }

    public required string Cancel { get; init; }

    public required string Open { get; init; }

    public required string Another { get; init; }

    public required string CancelledText { get; init; }

    public required string NotFoundTitle { get; init; }

    public required string NotFoundText { get; init; }
}
