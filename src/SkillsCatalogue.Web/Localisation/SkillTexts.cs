namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the page of one skill.</summary>
public sealed record SkillTexts
{
    public required string NotFoundTitle { get; init; }
    public required Phrase NotFoundText { get; init; }
    public required string AlsoCalled { get; init; }
    public required string Definition { get; init; }
    public required string Statement { get; init; }
    public required string ProofTitle { get; init; }
    public required Plural ProofIntro { get; init; }
    public required string InContext { get; init; }
    public required Phrase OpenOriginal { get; init; }
    public required string OpenOriginalPlain { get; init; }
    public required string TagsTitle { get; init; }
    public required string TagIntro { get; init; }
    public required string Value { get; init; }
    public required string Trigger { get; init; }
    public required string Reason { get; init; }
    public required string Confidence { get; init; }
    public required string Who { get; init; }
    public required string InForceClaim { get; init; }
    public required string NoClaims { get; init; }
    public required string NearestName { get; init; }
    public required string StandsIn { get; init; }
    public required string Number { get; init; }
    public required string Unit { get; init; }
    public required string KeyTask { get; init; }
    public required string Need { get; init; }
    public required string Code { get; init; }
    public required string Page { get; init; }
    public required string Level { get; init; }
    public required string Standard { get; init; }
    public required string NotRegistered { get; init; }
    public required string NotInForce { get; init; }
    public required string Links { get; init; }
    public required string ReplacedTitle { get; init; }
    public required string ReplacedText { get; init; }
    public required string DeprecatedTitle { get; init; }
    public required string DeprecatedText { get; init; }
    public required string UnreviewedTitle { get; init; }
    public required string UnreviewedText { get; init; }
    public required string ReviewIt { get; init; }
    public required string Address { get; init; }
    public required string NoAddress { get; init; }
    public required string Facts { get; init; }
    public required string Type { get; init; }
    public required string Status { get; init; }
    public required string Language { get; init; }
    public required string Id { get; init; }
    public required string Data { get; init; }
    public required string Candidates { get; init; }
    public required string Unlocated { get; init; }
}
