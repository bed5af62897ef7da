using SkillsCatalogue.Core.Quality;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.TestSupport.Versions;

namespace SkillsCatalogue.Evaluation.Versioning;

/// <summary>Alignments compared with what was planted.</summary>
/// <param name="Changes">A pair counts as found when both statements and the kind are right.</param>
/// <param name="Edits">For each edit: how often it was planted, and how often the planned pairs of it came out.</param>
internal sealed record AlignmentScore(IReadOnlyDictionary<StatementChange, PrecisionRecall> Changes, IReadOnlyDictionary<PlantedEdit, (int Planted, int Right)> Edits)
{
    public static AlignmentScore None { get; } = new(
        Enum.GetValues<StatementChange>().ToDictionary(change => change, _ => default(PrecisionRecall)), Enum.GetValues<PlantedEdit>().ToDictionary(edit => edit, _ => (0, 0)));

    /// <summary>Mean F1 of the three kinds that bounds of likeness decide about: changed, added, removed.</summary>
    public double Judged => (Changes[StatementChange.Changed].F1 + Changes[StatementChange.Added].F1 + Changes[StatementChange.Removed].F1) / 3;

    public static AlignmentScore Of(PlantedVersion planted, VersionAlignment alignment)
    {
        var partner = alignment.Pairs.Where(pair => pair is { Old: not null, New: not null }).ToDictionary(pair => pair.Old!, pair => pair.New!, StringComparer.Ordinal);
        var plan = planted.Plan.ToList();
        // Either part of a statement that was parted may be its partner.
        foreach (var parted in plan.Where(pair => pair is { Old: not null, OtherPart: { } part } && partner.GetValueOrDefault(pair.Old) == part).ToList())
        {
            plan[plan.FindIndex(pair => pair.New == parted.OtherPart)] = new(null, parted.New, StatementChange.Added, parted.Edit);
            plan[plan.IndexOf(parted)] = parted with { New = parted.OtherPart, OtherPart = parted.New };
        }

        var (wanted, found) = (plan.Select(pair => (pair.Old, pair.New, pair.Change)).ToHashSet(), alignment.Pairs.Select(pair => (pair.Old, pair.New, pair.Change)).ToHashSet());
        return new(
            Enum.GetValues<StatementChange>().ToDictionary(change => change, change => Compare(wanted.Where(pair => pair.Change == change).ToHashSet(), found.Where(pair => pair.Change == change).ToHashSet())),
            Enum.GetValues<PlantedEdit>().ToDictionary(edit => edit, edit => (plan.Count(pair => pair.Edit == edit), plan.Count(pair => pair.Edit == edit && found.Contains((pair.Old, pair.New, pair.Change))))));
    }

    public static AlignmentScore operator +(AlignmentScore left, AlignmentScore right) => new(
        left.Changes.ToDictionary(pair => pair.Key, pair => pair.Value + right.Changes[pair.Key]),
        left.Edits.ToDictionary(pair => pair.Key, pair => (pair.Value.Planted + right.Edits[pair.Key].Planted, pair.Value.Right + right.Edits[pair.Key].Right)));

    private static PrecisionRecall Compare<T>(HashSet<T> wanted, HashSet<T> found)
    {
        var right = found.Count(wanted.Contains);
        return new(right, found.Count - right, wanted.Count - right);
    }
}
