using UglyToad.PdfPig.Content;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Sorts letters from top to bottom and from left to right; letters at the same point stay in the order of drawing.</summary>
internal sealed class ReadingOrder
{
    private Key[] _keys = [];
    private Letter[] _drawn = [];

    /// <summary>Sorts the letters of a page in place. Tables are kept for the next page: made anew they are large objects, which only the costliest collections take away.</summary>
    public void Sort(List<Letter> letters)
    {
        var count = letters.Count;
        if (_keys.Length < count)
        {
            _keys = new Key[count * 3 / 2];
            _drawn = new Letter[_keys.Length];
        }

        var isSorted = true;
        for (var i = 0; i < count; i++)
        {
            var at = letters[i].StartBaseLine;
            _keys[i] = new Key(at.Y, at.X, i);
            isSorted &= i == 0 || _keys[i - 1].CompareTo(_keys[i]) < 0;
        }

        // Most programs draw most pages from top to bottom.
        if (isSorted)
            return;
        _keys.AsSpan(0, count).Sort();
        letters.CopyTo(_drawn);
        for (var i = 0; i < count; i++)
            letters[i] = _drawn[_keys[i].Index];
    }

    private readonly record struct Key(double Y, double X, int Index) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            // Without a number (damaged matrices) the full comparison below keeps the order total.
            if (Y > other.Y)
                return -1;
            if (Y < other.Y)
                return 1;
            if (Y == other.Y)
            {
                if (X < other.X)
                    return -1;
                if (X > other.X)
                    return 1;
                if (X == other.X)
                    return Index.CompareTo(other.Index);
            }

            var byLine = other.Y.CompareTo(Y);
            if (byLine != 0)
                return byLine;
            var byPlace = X.CompareTo(other.X);
            return byPlace != 0 ? byPlace : Index.CompareTo(other.Index);
        }
    }
}
