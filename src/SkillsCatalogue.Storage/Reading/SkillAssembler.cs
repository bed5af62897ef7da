using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reading;

/// <summary>Makes catalogue skills of rows. Lists are ordered, so that equal content gives equal bytes.</summary>
internal sealed class SkillAssembler(StandardIndex index, ILookup<string, FindingRow> findings)
{
    /// <summary>A skill that candidates back; null when none of its evidence is located in a document that can be read.</summary>
    public CatalogueSkill? Accepted(SkillRow skill, IReadOnlyList<CandidateRow> backing)
    {
        var proof = ProofOf(backing);
        if (proof.Evidence.Count == 0)
            return null;
        var alternatives = StorageJson.Read<Dictionary<string, List<string>>>(skill.AltLabels)!;
        return new(
            skill.Id,
            skill.Uri,
            StorageJson.Read<Dictionary<string, string>>(skill.PrefLabels)!,
            alternatives.ToDictionary(entry => entry.Key, entry => (IReadOnlyList<string>)entry.Value),
            StorageJson.Read<Dictionary<string, string>>(skill.Definitions)!,
            skill.EffectiveType,
            skill.Standing == SkillStanding.Accepted ? SkillStatus.Accepted : SkillStatus.Deprecated,
            proof.Tags,
            proof.Links,
            proof.Evidence,
            proof.Standards,
            [.. backing.Select(row => row.Id).Order(StringComparer.Ordinal)],
            skill.ReplacedBy);
    }

    /// <summary>Undecided candidates with one language, folded label and kind; null as above.</summary>
    public CatalogueSkill? Proposed(IEnumerable<CandidateRow> group)
    {
        var rows = group.OrderBy(row => row.Id, StringComparer.Ordinal).ToList();
        var proof = ProofOf(rows);
        if (proof.Evidence.Count == 0)
            return null;
        var first = rows[0];
        return new(
            first.Id,
            null,
            new Dictionary<string, string> { [first.Language] = first.PrefLabel },
            new Dictionary<string, IReadOnlyList<string>>(),
            new Dictionary<string, string>(),
            first.EffectiveType,
            SkillStatus.Proposed,
            proof.Tags,
            proof.Links,
            proof.Evidence,
            proof.Standards,
            [.. rows.Select(row => row.Id)]);
    }

    private (List<Evidence> Evidence, List<StandardRef> Standards, List<TagClaim> Tags, List<ConceptLink> Links) ProofOf(IReadOnlyList<CandidateRow> rows)
    {
        var evidence = new List<Evidence>();
        var tags = new List<TagClaim>();
        var links = new List<ConceptLink>();
        foreach (var row in rows)
        {
            foreach (var finding in findings[row.Id].Where(finding => !index.IsSuperseded(finding.DocumentSha256)))
            {
                if (finding.IsLocated && index.IsReadable(finding.DocumentSha256))
                    evidence.AddRange((StorageJson.Read<List<Evidence>>(finding.Evidence) ?? []).Where(proof => proof.Grounding != Grounding.Unlocated));
                if (finding.Tags.Length > 2)
                    tags.AddRange(StorageJson.Read<List<TagClaim>>(finding.Tags)!);
                if (finding.Links.Length > 2)
                    links.AddRange(StorageJson.Read<List<ConceptLink>>(finding.Links)!);
            }

            if (row.HumanTags is { } human)
                tags.AddRange(StorageJson.Read<List<TagClaim>>(human)!);
        }

        if (evidence.Count > 1)
            evidence = [.. evidence.DistinctBy(proof => (proof.Sha256, proof.Span)).OrderBy(proof => proof.Sha256, StringComparer.Ordinal).ThenBy(proof => proof.Span)];
        var standards = evidence.Select(proof => proof.Sha256).Distinct().Select(index.RefOf).OfType<StandardRef>().ToList();
        return (evidence, standards, Ordered(tags), Ordered(links));
    }

    private static List<TagClaim> Ordered(List<TagClaim> tags) => tags.Count < 2 ? tags : [.. tags
        .DistinctBy(claim => (claim.Scheme, claim.Basis, claim.Value, claim.Trigger, claim.Method, claim.Actor, At: claim.Basis == TagBasis.Person ? claim.At : default))
        .OrderBy(claim => claim.Scheme, StringComparer.Ordinal).ThenBy(claim => claim.Basis).ThenBy(claim => claim.At)
        .ThenBy(claim => claim.Trigger, StringComparer.Ordinal)];

    private static List<ConceptLink> Ordered(List<ConceptLink> links) => links.Count < 2 ? links : [.. links
        .DistinctBy(link => (link.Uri, link.Relation))
        .OrderByDescending(link => link.Confidence).ThenBy(link => link.Uri, StringComparer.Ordinal)];
}
