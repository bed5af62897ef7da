using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards.Versions;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>What the newest run over one document says of one candidate. Two documents bound to one entry share their candidates.</summary>
internal sealed class FindingRow
{
    public required string CandidateId { get; set; }
    public required string DocumentSha256 { get; set; }
    /// <summary>False when a later run did not yield it: kept because somebody has decided.</summary>
    public bool IsCurrent { get; set; }
    public required string PrefLabel { get; set; }
    public required string Language { get; set; }
    public SkillType SkillType { get; set; }
    public required string Evidence { get; set; }
    public required string Votes { get; set; }
    public double Confidence { get; set; }
    public required string Tags { get; set; }
    public required string Links { get; set; }
    public bool IsLocated { get; set; }
    public int Position { get; set; }
    /// <summary>Of all that an editor would call a difference.</summary>
    public required string Digest { get; set; }
    /// <summary>First quote, folded for look-up.</summary>
    public required string QuoteText { get; set; }

    /// <summary>What the version of the standard did to its statement (changed or added), as long as the version is the newest; null for a first version, and where nothing changed.</summary>
    public StatementChange? Change { get; set; }
    /// <summary>Id of the candidate of the earlier words of its statement; null when there is none.</summary>
    public string? Earlier { get; set; }

    public SkillCandidate ToCandidate(string fingerprint) => new(
        CandidateId, PrefLabel, Language, SkillType, fingerprint,
        StorageJson.Read<List<Evidence>>(Evidence) ?? [],
        StorageJson.Read<ExtractorVotes>(Votes) ?? new(),
        Confidence,
        StorageJson.Read<List<Core.Tagging.TagClaim>>(Tags) ?? [],
        StorageJson.Read<List<ConceptLink>>(Links) ?? []);
}
