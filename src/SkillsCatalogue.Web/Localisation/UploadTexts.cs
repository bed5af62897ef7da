namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the upload pages.</summary>
public sealed record UploadTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string File { get; init; }
    public required Phrase FileHint { get; init; }
    public required string FileMissing { get; init; }
    public required string FileEmpty { get; init; }
    public required Phrase FileTooLarge { get; init; }
    public required string Button { get; init; }
    public required string ProgressTitle { get; init; }
    public required string Queued { get; init; }
    public required string Parsed { get; init; }
    public required string Look { get; init; }
    public required Plural Found { get; init; }
    public required string OpenStandard { get; init; }
    public required string OpenDocument { get; init; }
    public required string OpenReview { get; init; }
    public required string Another { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string ReadOnly { get; init; }
}
