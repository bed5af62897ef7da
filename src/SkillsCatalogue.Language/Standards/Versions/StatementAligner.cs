using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>
/// Aligns the statements of two versions of a standard: first those with the same words (in the same unit under the same code, then elsewhere), then those whose
/// words are alike, one to one, the most alike first; unit, code and neighbours help where the words alone do not tell. Order alone is no difference.
/// Pure and steady: the same versions give the same pairs.
/// </summary>
public static class StatementAligner
{
    /// <summary>Raised when pairs may come out otherwise, so that stored ones are made again.</summary>
    public const int Version = 2;

    public static VersionAlignment Align(ParsedStandard old, ParsedStandard fresh) => Align(old, fresh, LikenessBounds.InUse);

    /// <summary>With other bounds, so that they can be measured.</summary>
    internal static VersionAlignment Align(ParsedStandard old, ParsedStandard fresh, LikenessBounds bounds)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(fresh);
        var oldWords = old.Statements.Select(statement => Fingerprint.OfStatement(statement.Text)).ToList();
        var freshWords = fresh.Statements.Select(statement => Fingerprint.OfStatement(statement.Text)).ToList();
        var units = UnitMatches.Of(old.Statements, oldWords, fresh.Statements, freshWords);
        var partners = new Partners(old.Statements.Count, fresh.Statements.Count);

        MatchEqual(partners, i => (oldWords[i], units.NewNameOf(old.Statements[i].Unit), old.Statements[i].Code), j => (freshWords[j], fresh.Statements[j].Unit, fresh.Statements[j].Code));
        MatchEqual(partners, i => (oldWords[i], units.NewNameOf(old.Statements[i].Unit), null), j => (freshWords[j], fresh.Statements[j].Unit, null));
        MatchEqual(partners, i => (oldWords[i], null, old.Statements[i].Code), j => (freshWords[j], null, fresh.Statements[j].Code));
        MatchEqual(partners, i => (oldWords[i], null, null), j => (freshWords[j], null, null));
        new LikeStatements(old.Statements, fresh.Statements, units, partners, bounds).Match();
        return new(old.Sha256, fresh.Sha256, Pairs(old.Statements, oldWords, fresh.Statements, freshWords, units, partners));
    }

    /// <summary>Pairs statements with equal keys in their order.</summary>
    private static void MatchEqual(
        Partners partners, Func<int, (string Words, string? Unit, string? Code)> oldKey, Func<int, (string Words, string? Unit, string? Code)> freshKey)
    {
        var waiting = partners.FreeNew().GroupBy(freshKey).ToDictionary(group => group.Key, group => new Queue<int>(group));
        foreach (var i in partners.FreeOld().ToList())
        {
            if (waiting.TryGetValue(oldKey(i), out var same) && same.TryDequeue(out var j))
                partners.Pair(i, j, 1);
        }
    }

    private static List<StatementPair> Pairs(
        IReadOnlyList<Statement> old, List<string> oldWords, IReadOnlyList<Statement> fresh, List<string> freshWords, UnitMatches units, Partners partners)
    {
        // A removed statement is told after the partner of the one before it.
        var removed = new List<(int After, StatementPair Pair)>();
        var after = -1;
        for (var i = 0; i < old.Count; i++)
        {
            if (partners.NewOf(i) is { } j)
                after = j;
            else
                removed.Add((after, new(old[i].Id, null, StatementChange.Removed, 0)));
        }

        var gone = removed.ToLookup(entry => entry.After, entry => entry.Pair);
        var pairs = new List<StatementPair>(gone[-1]);
        for (var j = 0; j < fresh.Count; j++)
        {
            pairs.Add(partners.OldOf(j) is { } i
                ? new(old[i].Id, fresh[j].Id, ChangeOf(old[i], fresh[j], oldWords[i] == freshWords[j], units), partners.LikenessOf(j))
                : new(null, fresh[j].Id, StatementChange.Added, 0));
            pairs.AddRange(gone[j]);
        }

        return pairs;
    }

    private static StatementChange ChangeOf(Statement old, Statement fresh, bool sameWords, UnitMatches units) =>
        !sameWords ? StatementChange.Changed
        : units.AreSame(old.Unit, fresh.Unit) && old.Code == fresh.Code ? StatementChange.Unchanged
        : StatementChange.Moved;
}
