using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>For the candidates of changed statements: the candidate of the earlier words, so that an editor sees what was decided on it.</summary>
public static class EarlierCandidates
{
    /// <summary>Id of a candidate of the new version → id of one of the old. One statement may have several: those with the same label first, then the most alike.</summary>
    public static IReadOnlyDictionary<string, string> Of(VersionAlignment alignment, IReadOnlyList<SkillCandidate> old, IReadOnlyList<SkillCandidate> fresh)
    {
        var oldOf = ByStatement(old);
        var freshOf = ByStatement(fresh);
        var earlier = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in alignment.Pairs.Where(pair => pair.Change == StatementChange.Changed))
        {
            var before = oldOf[pair.Old!].ToList();
            foreach (var candidate in freshOf[pair.New!].OrderByDescending(candidate => before.Any(other => SameLabel(other, candidate))))
            {
                if (before.Count == 0 || earlier.ContainsKey(candidate.Id))
                    continue;
                var words = new StatementWords(candidate.PrefLabel);
                var nearest = before.OrderByDescending(other => SameLabel(other, candidate))
                    .ThenByDescending(other => words.LikenessTo(new(other.PrefLabel), _ => 1)).ThenBy(other => other.Id, StringComparer.Ordinal).First();
                earlier[candidate.Id] = nearest.Id;
                before.Remove(nearest);
            }
        }

        return earlier;
    }

    private static bool SameLabel(SkillCandidate one, SkillCandidate other) =>
        Folding.LettersAndDigits(one.PrefLabel) == Folding.LettersAndDigits(other.PrefLabel);

    private static ILookup<string, SkillCandidate> ByStatement(IReadOnlyList<SkillCandidate> candidates) => candidates
        .SelectMany(candidate => candidate.Evidence.Select(evidence => evidence.StatementId).OfType<string>().Distinct().Select(id => (id, candidate)))
        .ToLookup(entry => entry.id, entry => entry.candidate, StringComparer.Ordinal);
}
