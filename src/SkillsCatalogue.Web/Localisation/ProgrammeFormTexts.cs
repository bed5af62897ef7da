namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the forms that a programme is checked with.</summary>
public sealed record ProgrammeFormTexts
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Settings { get; init; }

    public required string More { get; init; }

    public required string SettingsNote { get; init; }

    public required string Framework { get; init; }

    public required string FrameworkHint { get; init; }

    public required string FrameworkNone { get; init; }

    public required string Volume { get; init; }

    public required string VolumeHint { get; init; }

    public required string Unit { get; init; }

    public required string Level { get; init; }

    public required string LevelHint { get; init; }

    public required string Form { get; init; }

    public required string ProviderType { get; init; }

    public required string AsStated { get; init; }

    public required IReadOnlyDictionary<string, string> Parts { get; init; }

    public required string PasteTitle { get; init; }

    public required string Text { get; init; }

    public required Phrase TextHint { get; init; }

    public required string TextMissing { get; init; }

    public required Phrase TextTooLong { get; init; }

    public required string CheckButton { get; init; }

    public required string CheckAndSave { get; init; }

    public required string CheckNote { get; init; }

    public required string UploadTitle { get; init; }

    public required string File { get; init; }

    public required Phrase FileHint { get; init; }

    public required string FileMissing { get; init; }

    public required string FileEmpty { get; init; }

    public required Phrase FileTooLarge { get; init; }

    public required string FileUnsupported { get; init; }

    public required string UploadButton { get; init; }

    public required string VolumeWrong { get; init; }

    public required string UnitMissing { get; init; }

    public required string VolumeMissing { get; init; }

    public required string FrameworkWrong { get; init; }

    public required string LevelWrong { get; init; }

    public required Phrase ChoiceWrong { get; init; }

    public required string ReadOnly { get; init; }

    public required string Name { get; init; }

    public required string NameHint { get; init; }

    public required string NameMissing { get; init; }

    public required string SampleTitle { get; init; }

    public required string SampleText { get; init; }
}
