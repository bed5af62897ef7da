namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>Who is whose partner so far, by position in the old and in the new version. One to one.</summary>
internal sealed class Partners(int old, int fresh)
{
    private readonly int?[] _newOf = new int?[old];
    private readonly int?[] _oldOf = new int?[fresh];
    private readonly double[] _likeness = new double[fresh];

    /// <summary>Position in the new version; null without a partner and outside the version.</summary>
    public int? NewOf(int position) => position >= 0 && position < _newOf.Length ? _newOf[position] : null;

    /// <summary>Position in the old version; null as above.</summary>
    public int? OldOf(int position) => position >= 0 && position < _oldOf.Length ? _oldOf[position] : null;

    /// <summary>Likeness of a statement of the new version to its partner.</summary>
    public double LikenessOf(int position) => _likeness[position];

    public IEnumerable<int> FreeOld() => Enumerable.Range(0, _newOf.Length).Where(position => _newOf[position] is null);

    public IEnumerable<int> FreeNew() => Enumerable.Range(0, _oldOf.Length).Where(position => _oldOf[position] is null);

    public void Pair(int oldPosition, int newPosition, double likeness)
    {
        _newOf[oldPosition] = newPosition;
        _oldOf[newPosition] = oldPosition;
        _likeness[newPosition] = likeness;
    }
}
