using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>Pairs the statements that are left by the likeness of their words. Only statements that share a word, a code or neighbours are compared.</summary>
internal sealed class LikeStatements
{
    private const double SameUnit = 0.04;
    private const double SameCode = 0.04;
    private const double Beside = 0.08;

    /// <summary>Words that stand in more statements than this bring no comparison of their own.</summary>
    private const int Common = 48;

    /// <summary>How far from a pair its neighbours are sought.</summary>
    private const int Reach = 3;

    private readonly IReadOnlyList<Statement> _old;
    private readonly IReadOnlyList<Statement> _fresh;
    private readonly UnitMatches _units;
    private readonly Partners _partners;
    private readonly LikenessBounds _bounds;
    private readonly Dictionary<int, StatementWords> _oldWords;
    private readonly Dictionary<int, StatementWords> _freshWords;
    private readonly Dictionary<string, int> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Old, int New), double> _likeness = [];

    public LikeStatements(IReadOnlyList<Statement> old, IReadOnlyList<Statement> fresh, UnitMatches units, Partners partners, LikenessBounds bounds)
    {
        (_old, _fresh, _units, _partners, _bounds) = (old, fresh, units, partners, bounds);
        _oldWords = partners.FreeOld().ToDictionary(i => i, i => new StatementWords(old[i].Text));
        _freshWords = partners.FreeNew().ToDictionary(j => j, j => new StatementWords(fresh[j].Text));
        foreach (var word in _oldWords.Values.Concat(_freshWords.Values).SelectMany(words => words.Words.Keys))
            _holders[word] = _holders.GetValueOrDefault(word) + 1;
    }

    public void Match()
    {
        if (_oldWords.Count == 0 || _freshWords.Count == 0)
            return;
        foreach (var pair in ByWords().Concat(ByCode()).Distinct())
            _likeness[pair] = Likeness(pair);
        // What is paired changes who stands beside whom: a few rounds, each on the pairs of the round before.
        for (var round = 0; round < 4; round++)
        {
            if (round > 0)
            {
                foreach (var pair in ByNeighbours())
                    _likeness.TryAdd(pair, Likeness(pair));
            }

            if (!TakeBest(supported: round > 0))
            {
                if (round > 0)
                    break;
            }
        }
    }

    /// <summary>Pairs the most alike first; answers whether there was one.</summary>
    private bool TakeBest(bool supported)
    {
        var best = _likeness
            .Where(entry => _partners.NewOf(entry.Key.Old) is null && _partners.OldOf(entry.Key.New) is null)
            .Select(entry => (entry.Key.Old, entry.Key.New, Likeness: entry.Value, Beside: StandsBeside(entry.Key), Same: SamePlace(entry.Key)))
            .Where(entry => entry.Likeness >= _bounds.Alone || (supported && entry.Likeness >= _bounds.Supported && (entry.Beside == 2 || entry.Same)))
            .OrderByDescending(entry => entry.Likeness + Bonus((entry.Old, entry.New), entry.Beside))
            .ThenBy(entry => Math.Abs(((double)entry.Old / _old.Count) - ((double)entry.New / _fresh.Count)))
            .ThenBy(entry => entry.Old).ThenBy(entry => entry.New)
            .ToList();
        var any = false;
        foreach (var entry in best.Where(entry => _partners.NewOf(entry.Old) is null && _partners.OldOf(entry.New) is null))
        {
            _partners.Pair(entry.Old, entry.New, entry.Likeness);
            any = true;
        }

        return any;
    }

    private double Likeness((int Old, int New) pair) => _oldWords[pair.Old].LikenessTo(_freshWords[pair.New], Weight);

    /// <summary>A word says the less the more statements hold it.</summary>
    private double Weight(string word) => 1 / Math.Sqrt(_holders.GetValueOrDefault(word, 1));

    private double Bonus((int Old, int New) pair, int beside) =>
        (_units.AreSame(_old[pair.Old].Unit, _fresh[pair.New].Unit) ? SameUnit : 0)
        + (_old[pair.Old].Code is { } code && code == _fresh[pair.New].Code ? SameCode : 0)
        + (beside * Beside / 2);

    /// <summary>The same code in the same unit.</summary>
    private bool SamePlace((int Old, int New) pair) =>
        _old[pair.Old].Code is { } code && code == _fresh[pair.New].Code && _units.AreSame(_old[pair.Old].Unit, _fresh[pair.New].Unit);

    /// <summary>On how many sides, 0 to 2, the neighbours are partners; the ends of the versions count as partners.</summary>
    private int StandsBeside((int Old, int New) pair)
    {
        var before = pair is { Old: 0, New: 0 } || (pair.New > 0 && _partners.NewOf(pair.Old - 1) == pair.New - 1);
        var after = (pair.Old == _old.Count - 1 && pair.New == _fresh.Count - 1) || (pair.New < _fresh.Count - 1 && _partners.NewOf(pair.Old + 1) == pair.New + 1);
        return (before ? 1 : 0) + (after ? 1 : 0);
    }

    private IEnumerable<(int Old, int New)> ByWords()
    {
        var holders = _freshWords.SelectMany(entry => entry.Value.Words.Keys.Select(word => (word, entry.Key)))
            .ToLookup(entry => entry.word, entry => entry.Key, StringComparer.Ordinal);
        return
            from entry in _oldWords
            from word in entry.Value.Words.Keys
            where _holders[word] <= Common
            from j in holders[word]
            select (entry.Key, j);
    }

    private IEnumerable<(int Old, int New)> ByCode()
    {
        var places = _freshWords.Keys.Where(j => _fresh[j].Code is not null).ToLookup(j => (_fresh[j].Unit, _fresh[j].Code));
        return
            from i in _oldWords.Keys
            where _old[i].Code is not null
            from j in places[(_units.NewNameOf(_old[i].Unit), _old[i].Code)]
            select (i, j);
    }

    /// <summary>Free statements near the partners of a free statement's neighbours.</summary>
    private IEnumerable<(int Old, int New)> ByNeighbours() =>
        from i in _partners.FreeOld().ToList()
        from step in Enumerable.Range(-Reach, (2 * Reach) + 1)
        let partner = _partners.NewOf(i + step)
        where partner is not null
        from near in Enumerable.Range(-Reach, (2 * Reach) + 1)
        let j = partner.Value + near
        where j >= 0 && j < _fresh.Count && _partners.OldOf(j) is null
        select (i, j);
}
