namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the printable dossier.</summary>
public sealed record ProgrammeDossierTexts
{
    public required string Title { get; init; }

    public required string What { get; init; }

    public required string Back { get; init; }

    public required string Print { get; init; }

    public required string MadeOn { get; init; }

    public required string Catalogue { get; init; }

    public required string RulePack { get; init; }

    public required string Pilot { get; init; }

    public required Phrase ReleaseNo { get; init; }

    public required string NoCatalogue { get; init; }

    public required string RulesTitle { get; init; }

    public required string TraceTitle { get; init; }

    public required string Outcome { get; init; }

    public required string Skill { get; init; }

    public required string Statement { get; init; }

    public required string Code { get; init; }

    public required string KeyTask { get; init; }

    public required string Sets { get; init; }

    public required string Standard { get; init; }

    public required string Basis { get; init; }

    public required Phrase ValidTo { get; init; }

    public required string ValidOpen { get; init; }

    public required string Nothing { get; init; }

    public required string CoverageTitle { get; init; }

    public required string SharesTitle { get; init; }

    public required string GapsTitle { get; init; }

    public required string StandardsTitle { get; init; }

    public required string StandardsNote { get; init; }

    public required string Hash { get; init; }

    public required string StandardsNone { get; init; }

    public required Phrase Running { get; init; }

    public required string PageWord { get; init; }
}
