using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>
/// Which unit of the old version is which of the new one: those that share most statements with the same words, since numbers shift when a unit is put in
/// and titles are reworded; then, where nothing is shared, those of the same number or title. One to one.
/// </summary>
internal sealed class UnitMatches
{
    private readonly Dictionary<string, string> _newOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private UnitMatches()
    {
    }

    public static UnitMatches Of(IReadOnlyList<Statement> old, IReadOnlyList<string> oldWords, IReadOnlyList<Statement> fresh, IReadOnlyList<string> freshWords)
    {
        var matches = new UnitMatches();
        foreach (var (pair, _) in Votes(old, oldWords, fresh, freshWords)
                     .OrderByDescending(vote => vote.Value).ThenByDescending(vote => vote.Key.Old == vote.Key.New)
                     .ThenBy(vote => vote.Key.Old, StringComparer.Ordinal).ThenBy(vote => vote.Key.New, StringComparer.Ordinal))
        {
            matches.Take(pair.Old, pair.New);
        }

        foreach (var name in fresh.Select(statement => statement.Unit).OfType<string>().Intersect(old.Select(statement => statement.Unit).OfType<string>(), StringComparer.Ordinal))
            matches.Take(name, name);
        return matches;
    }

    /// <summary>Its name in the new version; null outside units; its own name where the new version has no such unit.</summary>
    public string? NewNameOf(string? old) => old is null ? null : _newOf.GetValueOrDefault(old, old);

    /// <summary>Both statements stand in the same unit, or both in none.</summary>
    public bool AreSame(string? old, string? fresh) =>
        old is null || fresh is null ? old == fresh : _newOf.TryGetValue(old, out var name) && name == fresh;

    private void Take(string old, string fresh)
    {
        if (!_newOf.ContainsKey(old) && _taken.Add(fresh))
            _newOf.Add(old, fresh);
    }

    private static Dictionary<(string Old, string New), int> Votes(
        IReadOnlyList<Statement> old, IReadOnlyList<string> oldWords, IReadOnlyList<Statement> fresh, IReadOnlyList<string> freshWords)
    {
        var places = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < fresh.Count; i++)
        {
            // Words that stand in several units say nothing about which is which.
            if (fresh[i].Unit is { } unit)
                places[freshWords[i]] = places.TryGetValue(freshWords[i], out var other) && other != unit ? null : unit;
        }

        var votes = new Dictionary<(string Old, string New), int>();
        for (var i = 0; i < old.Count; i++)
        {
            if (old[i].Unit is { } unit && places.GetValueOrDefault(oldWords[i]) is { } place)
                votes[(unit, place)] = votes.GetValueOrDefault((unit, place)) + 1;
        }

        return votes;
    }
}
