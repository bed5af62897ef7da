using System.Runtime.InteropServices;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Counts gaps between letters of one size; knows at any time the most common one, of two equally common ones that which came first.</summary>
internal sealed class GapCensus
{
    private readonly Dictionary<double, (int Count, int Order)> _gaps = [];
    private int _order;

    /// <summary>How many different gaps there are.</summary>
    public int Kinds => _gaps.Count;

    /// <summary>The most common gap in points; 0 before the first.</summary>
    public double MostCommon { get; private set; }

    /// <summary>How often it was counted.</summary>
    public int MostCommonCount { get; private set; }

    /// <param name="gap">In points, rounded.</param>
    public void Add(double gap)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_gaps, gap, out var known);
        if (!known)
            entry.Order = _gaps.Count;
        entry.Count++;
        if (entry.Count < MostCommonCount || (entry.Count == MostCommonCount && entry.Order > _order))
            return;
        (MostCommon, MostCommonCount, _order) = (gap, entry.Count, entry.Order);
    }

    public void Clear()
    {
        _gaps.Clear();
        (MostCommon, MostCommonCount, _order) = (0, 0, 0);
    }
}
