using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.Core.Skills;

/// <summary>One skill as pages, search and API show it: reviewed and published, or proposed (pilot).</summary>
/// <param name="Id">Opaque: <c>s-…</c> once accepted, the id of its first candidate before.</param>
/// <param name="Uri">Minted once at first acceptance; null before.</param>
/// <param name="PrefLabel">One label a language (ISO 639-1 → label).</param>
/// <param name="AltLabels">Further labels a language.</param>
/// <param name="Definition">Language → text; may be empty.</param>
/// <param name="Tags">All claims, machine and human side by side; <see cref="EffectiveTag.Of"/> gives the value in force.</param>
/// <param name="Standards">Where it stands; never empty.</param>
/// <param name="Candidates">Ids of the candidates behind it.</param>
/// <param name="ReplacedBy">Id of the skill that took its place; null unless deprecated.</param>
public sealed record CatalogueSkill(
    string Id,
    string? Uri,
    IReadOnlyDictionary<string, string> PrefLabel,
    IReadOnlyDictionary<string, IReadOnlyList<string>> AltLabels,
    IReadOnlyDictionary<string, string> Definition,
    SkillType SkillType,
    SkillStatus Status,
    IReadOnlyList<TagClaim> Tags,
    IReadOnlyList<ConceptLink> Links,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<StandardRef> Standards,
    IReadOnlyList<string> Candidates,
    string? ReplacedBy = null)
{
    /// <summary>The label in the wanted language, else in the language of its first label.</summary>
    public (string Language, string Label) LabelIn(string? language) =>
        language is not null && PrefLabel.TryGetValue(language, out var label)
            ? (language, label)
            : (PrefLabel.First().Key, PrefLabel.First().Value);
}
