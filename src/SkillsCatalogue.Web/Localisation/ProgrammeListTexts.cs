namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the list of programmes.</summary>
public sealed record ProgrammeListTexts
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string NewOne { get; init; }

    public required string Search { get; init; }

    public required Plural Count { get; init; }

    public required string NoneTitle { get; init; }

    public required string NoneText { get; init; }

    public required string EmptyTitle { get; init; }

    public required string EmptyText { get; init; }

    public required string ShowAll { get; init; }

    public required string Untitled { get; init; }

    public required Phrase Version { get; init; }

    public required Phrase Updated { get; init; }

    public required Phrase Proven { get; init; }

    public required Phrase ShareOf { get; init; }

    public required string HoursLink { get; init; }

    public required string RulesLink { get; init; }
}
