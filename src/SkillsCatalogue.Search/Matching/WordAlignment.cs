using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Search.Matching;

/// <summary>Which words of an outcome stand in another text, and the other way. Each word takes the likest word of the other side, so a compound may answer two words.</summary>
internal sealed class WordAlignment
{
    private readonly MatchText outcome;
    private readonly MatchText other;
    private readonly float[] ofOutcome;
    private readonly float[] ofOther;
    private readonly int[] partner;

    public WordAlignment(MatchText outcome, MatchText other)
    {
        this.outcome = outcome;
        this.other = other;
        ofOutcome = new float[outcome.Words.Length];
        ofOther = new float[other.Words.Length];
        partner = new int[other.Words.Length];
        for (var j = 0; j < other.Words.Length; j++)
        {
            partner[j] = -1;
            for (var i = 0; i < outcome.Words.Length; i++)
            {
                var similarity = outcome.Words[i].SimilarityTo(other.Words[j]);
                if (similarity == 0)
                    continue;
                if (similarity > ofOther[j])
                    (ofOther[j], partner[j]) = (similarity, i);
                if (similarity > ofOutcome[i])
                    ofOutcome[i] = similarity;
            }
        }
    }

    /// <summary>Share of the other text's weight that the outcome has, 0 to 1.</summary>
    public double OfOther => Share(other, ofOther, 0, ofOther.Length);

    /// <summary>Share of the outcome's weight that the other text has, 0 to 1.</summary>
    public double OfOutcome => Share(outcome, ofOutcome, 0, ofOutcome.Length);

    /// <summary>The same for the clause of the outcome that is best covered; clauses of a word or two prove nothing and do not count.</summary>
    public double OfBestClause
    {
        get
        {
            var best = 0.0;
            foreach (var (from, to) in outcome.Clauses)
            {
                if (to - from >= 3 || outcome.Clauses.Count == 1)
                    best = Math.Max(best, Share(outcome, ofOutcome, from, to));
            }

            return Math.Max(best, OfOutcome);
        }
    }

    /// <summary>Sum of the weights of the matched words: one word may cover a short label, five hardly do so by chance.</summary>
    public double Mass
    {
        get
        {
            var mass = 0.0;
            for (var j = 0; j < ofOther.Length; j++)
                mass += ofOther[j] * other.Words[j].Weight;
            return mass;
        }
    }

    /// <summary>Share of neighbouring words of the other text that stand near each other, in the same order, in the outcome; weighed by the rarer word of each pair.</summary>
    public double Neighbours
    {
        get
        {
            double kept = 0, all = 0;
            for (var j = 1; j < partner.Length; j++)
            {
                var weight = Math.Max(other.Words[j - 1].Weight, other.Words[j].Weight);
                all += weight;
                if (partner[j - 1] >= 0 && partner[j] >= 0 && partner[j] - partner[j - 1] is > 0 and <= 3)
                    kept += weight * Math.Min(ofOther[j - 1], ofOther[j]);
            }

            return all == 0 ? 0 : kept / all;
        }
    }

    /// <summary>How far the first word of the other text, for a label its verb or verbal noun, stands in the outcome.</summary>
    public double First => ofOther.Length == 0 ? 0 : ofOther[0];

    /// <summary>Numbers and abbreviations: found among those of the outcome, less those of either side that the other lacks; -1 to 1, 0 when there are none.</summary>
    public double Names
    {
        get
        {
            int found = 0, lacking = 0;
            for (var i = 0; i < ofOutcome.Length; i++)
            {
                if (!outcome.IsName(i))
                    continue;
                if (ofOutcome[i] >= 1)
                    found++;
                else
                    lacking++;
            }

            for (var j = 0; j < ofOther.Length; j++)
            {
                if (ofOther[j] < 1 && other.IsName(j))
                    lacking++;
            }

            return found + lacking == 0 ? 0 : (double)(found - lacking) / (found + lacking);
        }
    }

    /// <summary>Places of the matched words in the outcome.</summary>
    public IReadOnlyList<TextSpan> OutcomeWords => Spans(outcome, ofOutcome);

    /// <summary>Places of the matched words in the other text.</summary>
    public IReadOnlyList<TextSpan> OtherWords => Spans(other, ofOther);

    private static double Share(MatchText text, float[] matched, int from, int to)
    {
        double kept = 0, all = 0;
        for (var i = from; i < to; i++)
        {
            kept += matched[i] * text.Words[i].Weight;
            all += text.Words[i].Weight;
        }

        return all == 0 ? 0 : kept / all;
    }

    private static List<TextSpan> Spans(MatchText text, float[] matched)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < matched.Length; i++)
        {
            if (matched[i] > 0)
                spans.Add(text.Spans[i]);
        }

        return spans;
    }
}
