namespace SkillsCatalogue.Search.Matching;

/// <summary>All pairs of like words of an outcome and another text; found once, then looked at for each part of the outcome.</summary>
internal sealed class WordPairs
{
    private readonly List<(int Outcome, int Other, float Similarity)> pairs = [];

    public WordPairs(MatchText outcome, MatchText other)
    {
        (Outcome, Other) = (outcome, other);
        for (var i = 0; i < outcome.Words.Length; i++)
        {
            for (var j = 0; j < other.Words.Length; j++)
            {
                var similarity = outcome.Words[i].SimilarityTo(other.Words[j]);
                if (similarity > 0)
                    pairs.Add((i, j, similarity));
            }
        }
    }

    public MatchText Outcome { get; }

    public MatchText Other { get; }

    /// <summary>The alignment of a part of the outcome with the other text; null when they share nothing.</summary>
    public WordAlignment? Within(WordRange part)
    {
        WordAlignment? alignment = null;
        foreach (var (i, j, similarity) in pairs)
        {
            if (i >= part.From && i < part.To)
                (alignment ??= new(Outcome, part, Other)).Add(i, j, similarity);
        }

        return alignment;
    }
}
