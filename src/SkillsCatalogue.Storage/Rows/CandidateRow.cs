using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>One decision key that some run has yielded, with the projection of the events about it.</summary>
internal sealed class CandidateRow
{
    public required string Id { get; set; }
    public required string Standard { get; set; }
    public required string Fingerprint { get; set; }
    public required string Skill { get; set; }

    // From the findings
    public string PrefLabel { get; set; } = "";
    public string Language { get; set; } = "";
    public SkillType SkillType { get; set; }
    public string SearchText { get; set; } = "";
    public bool IsCurrent { get; set; }
    public bool IsLocated { get; set; }
    public string DocumentSha256 { get; set; } = "";
    public int Position { get; set; }

    // From the events
    public CandidateState State { get; set; }
    public int Version { get; set; }
    public string? SkillId { get; set; }
    public string? EditedLabel { get; set; }
    public SkillType? EditedType { get; set; }
    public string? EditedAltLabels { get; set; }
    public string? EditedDefinition { get; set; }
    public string? HumanTags { get; set; }

    // From both
    public SkillType EffectiveType { get; set; }
    /// <summary><c>|green:true|digital:false|</c>: values in force, for filters and counts.</summary>
    public string TagValues { get; set; } = "|";

    /// <summary>Its successor after its document was bound to another entry; such a row is only a signpost.</summary>
    public string? MovedTo { get; set; }

    /// <summary>JSON array of <see cref="Followed"/>: the statement had other words before an editor corrected its boundaries, and what was decided of them counts here. Null without.</summary>
    public string? Follows { get; set; }

    public DecisionKey Key => new(Standard, Fingerprint, Skill);

    /// <summary>The candidate as others follow it.</summary>
    public string Followed => $"{Fingerprint}:{Skill}";

    public IReadOnlyList<string> ReadFollows() => Follows is null ? [] : StorageJson.Read<List<string>>(Follows) ?? [];

    public bool BacksSkill => MovedTo is null && SkillId is not null && State is CandidateState.Accepted or CandidateState.Edited or CandidateState.MergedInto;
}
