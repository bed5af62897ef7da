using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Web.Views;

/// <summary>What a register entry belongs to, what belongs to it, and what it leads to: all within its own register.</summary>
/// <param name="Parent">Null at the top, or when the register does not list it.</param>
/// <param name="Children">By kind and number.</param>
/// <param name="LeadsTo">Sets of competences that its learning outcomes lead to, by themselves or through its sets.</param>
/// <param name="LedToBy">Sets of learning outcomes that lead to it or to its sets of competences.</param>
public sealed record RegisterFamily(
    RegisterEntry Entry,
    RegisterEntry? Parent,
    IReadOnlyList<RegisterEntry> Children,
    IReadOnlyList<RegisterEntry> LeadsTo,
    IReadOnlyList<RegisterEntry> LedToBy)
{
    public static RegisterFamily Of(RegisterEntry entry, RegisterIndex index)
    {
        IReadOnlyList<RegisterEntry> children = [.. index.ChildrenOf(entry).OrderBy(child => child.Kind).ThenBy(child => child.Number, StringComparer.Ordinal)];
        IReadOnlyList<RegisterEntry> own = [entry, .. children];
        return new(
            entry,
            index.ParentOf(entry),
            children,
            Ordered(own.SelectMany(from => from.CompetenceSets).Select(number => index.Find(entry.Register, number)).OfType<RegisterEntry>()),
            Ordered(own.Where(set => set.Kind == RegisterEntryKind.CompetenceSet)
                .SelectMany(set => index.LearningOutcomeSetsFor(set.Number))
                .Where(set => set.Register == entry.Register)));
    }

    /// <summary>The entries above a list of sets, each once.</summary>
    public static IReadOnlyList<RegisterEntry> ParentsOf(IEnumerable<RegisterEntry> sets, RegisterIndex index) => Ordered(sets.Select(index.ParentOf).OfType<RegisterEntry>());

    private static IReadOnlyList<RegisterEntry> Ordered(IEnumerable<RegisterEntry> entries) => [.. entries.Distinct().OrderBy(entry => entry.Number, StringComparer.Ordinal)];
}
