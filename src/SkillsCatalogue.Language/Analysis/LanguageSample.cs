namespace SkillsCatalogue.Language.Analysis;

/// <summary>Goes through the words of a text in lower case, accents kept, without making a string of each. Not safe to share between threads.</summary>
internal sealed class LanguageSample(string text) : IDisposable
{
    private readonly IEnumerator<Core.Documents.TextSpan> _spans = WordBreaker.Words(text).GetEnumerator();

    /// <summary>The word with a blank at either side.</summary>
    private char[] _padded = new char[64];

    private int _length;

    /// <summary>The word in hand.</summary>
    public ReadOnlySpan<char> Word => _padded.AsSpan(1, _length);

    /// <summary>Letter trigrams of the word in hand, with a blank at either side of it; none in a word with digits or signs.</summary>
    public int Trigrams { get; private set; }

    /// <param name="index">From 0 to below <see cref="Trigrams"/>.</param>
    public ulong Trigram(int index) => ((ulong)_padded[index] << 32) | ((ulong)_padded[index + 1] << 16) | _padded[index + 2];

    /// <summary>Takes the next word in hand; false when there is none.</summary>
    public bool MoveNext()
    {
        if (!_spans.MoveNext())
            return false;
        var word = text.AsSpan(_spans.Current.Start, _spans.Current.Length);
        _length = word.Length;
        if (_padded.Length < _length + 2)
            _padded = new char[(_length + 2) * 2];
        _padded[0] = _padded[_length + 1] = ' ';
        word.ToLowerInvariant(_padded.AsSpan(1));
        Trigrams = IsAllLetters(Word) ? _length : 0;
        return true;
    }

    public void Dispose() => _spans.Dispose();

    private static bool IsAllLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }
}
