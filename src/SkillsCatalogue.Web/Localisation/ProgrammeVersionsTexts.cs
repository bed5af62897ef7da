namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the versions of a programme.</summary>
public sealed record ProgrammeVersionsTexts
{
    public required string Title { get; init; }

    public required Phrase Lead { get; init; }

    public required string Number { get; init; }

    public required string When { get; init; }

    public required string Who { get; init; }

    public required string Note { get; init; }

    public required string Outcomes { get; init; }

    public required Phrase ChangeTitle { get; init; }

    public required string Compare { get; init; }

    public required string FromLabel { get; init; }

    public required string ToLabel { get; init; }

    public required Plural Added { get; init; }

    public required Plural Removed { get; init; }

    public required Plural Kept { get; init; }

    public required string OnlyOne { get; init; }

    public required string AsItWas { get; init; }

    public required Phrase OldNotice { get; init; }

    public required string OpenNewest { get; init; }

    public required string EditTitle { get; init; }

    public required string EditLead { get; init; }

    public required string NoteLabel { get; init; }

    public required string NoteHint { get; init; }

    public required string NoteTooLong { get; init; }

    public required string Cancel { get; init; }

    public required string SaveVersion { get; init; }

    public required string TextOfFile { get; init; }
}
