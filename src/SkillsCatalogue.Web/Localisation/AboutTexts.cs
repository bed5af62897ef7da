namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the about page.</summary>
public sealed record AboutTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string HowTitle { get; init; }
    public required string How1 { get; init; }
    public required string How2 { get; init; }
    public required string How3 { get; init; }
    public required string How4 { get; init; }
    public required string How5 { get; init; }
    public required string PromisesTitle { get; init; }
    public required string Promise1 { get; init; }
    public required string Promise2 { get; init; }
    public required string Promise3 { get; init; }
    public required string Promise4 { get; init; }
    public required string Promise5 { get; init; }
    public required string LimitsTitle { get; init; }
    public required string Limits { get; init; }
    public required string EscoTitle { get; init; }
    public required string EscoNone { get; init; }
    public required string EscoWhere { get; init; }
    public required string EscoVersion { get; init; }
    public required string EscoSkills { get; init; }
    public required string EscoOccupations { get; init; }
    public required string EscoLanguages { get; init; }
    public required string SamplesTitle { get; init; }
    public required string Samples { get; init; }
    public required string DataTitle { get; init; }
    public required Phrase Data { get; init; }
    public required string ApiLink { get; init; }
    public required string CreditsTitle { get; init; }
    public required string Credits { get; init; }
    public required string AccessTitle { get; init; }
    public required string Access { get; init; }
}
