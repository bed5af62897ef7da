using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Views;

/// <summary>A skill whose proof stands in the documents of a register entry.</summary>
/// <param name="Proof">Its first quote there.</param>
/// <param name="Language">Language of that document.</param>
public sealed record RegisterSkill(CatalogueSkill Skill, Evidence Proof, string? Language)
{
    private const int PageSize = 100;

    /// <summary>Skills of an entry in the order in which its documents say them.</summary>
    /// <param name="documents">Documents of the entry; for a set, those of the standard that it belongs to.</param>
    /// <param name="set">Only quotes of this set; null: of the whole documents.</param>
    public static IReadOnlyList<RegisterSkill> Of(SkillSearch search, string view, IReadOnlyList<StoredDocument> documents, RegisterEntry? set)
    {
        var order = documents.Index().ToDictionary(pair => pair.Item.Sha256, pair => pair.Index);
        return [.. Skills(search, view, documents)
            .SelectMany(skill => skill.Evidence.Where(proof => order.ContainsKey(proof.Sha256) && (set is null || IsOf(proof, set)))
                .OrderBy(proof => order[proof.Sha256]).ThenBy(proof => proof.Span.Start).Take(1)
                .Select(proof => new RegisterSkill(skill, proof, documents[order[proof.Sha256]].Language)))
            .OrderBy(found => order[found.Proof.Sha256]).ThenBy(found => found.Proof.Span.Start).ThenBy(found => found.Skill.Id, StringComparer.Ordinal)];
    }

    /// <summary>The same under the units of the documents, in their order.</summary>
    /// <param name="sets">Sets of the entry: they give the units a title.</param>
    public static IEnumerable<RegisterUnit> ByUnit(IReadOnlyList<RegisterSkill> skills, IReadOnlyList<RegisterEntry> sets) => skills
        .GroupBy(found => found.Proof.Unit)
        .Select(group => new RegisterUnit(group.Key, sets.FirstOrDefault(set => IsOf(group.First().Proof, set)), [.. group]));

    private static IEnumerable<CatalogueSkill> Skills(SkillSearch search, string view, IReadOnlyList<StoredDocument> documents)
    {
        var numbers = documents.Select(document => document.RegisterNumber).OfType<string>().Distinct().ToList();
        if (numbers.Count == 0)
            yield break;
        var query = new SkillQuery(null, view, null, new Dictionary<string, IReadOnlyList<string>> { [Facets.Standard] = numbers }, PageSize);
        while (query is not null)
        {
            var page = search.Search(query);
            foreach (var hit in page.Hits)
                yield return hit.Skill;
            query = page.NextCursor is null ? null : query with { Cursor = page.NextCursor };
        }
    }

    /// <summary>A document names its set by number, by the last part of the number, or by title where it prints no number.</summary>
    private static bool IsOf(Evidence proof, RegisterEntry set) =>
        proof.Unit is { } unit
        && (string.Equals(unit, set.Number, StringComparison.OrdinalIgnoreCase)
            || set.Number.EndsWith("/" + unit, StringComparison.OrdinalIgnoreCase)
            || string.Equals(unit, set.Title, StringComparison.OrdinalIgnoreCase));
}
