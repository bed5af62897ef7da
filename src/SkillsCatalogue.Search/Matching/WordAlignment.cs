using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Search.Matching;

/// <summary>Which words of a part of an outcome stand in another text, and the other way. Each word takes the likest word of the other side, so a compound may answer two words.</summary>
internal sealed class WordAlignment(MatchText outcome, WordRange part, MatchText other)
{
    private readonly float[] ofOutcome = new float[part.To - part.From];
    private readonly float[] ofOther = new float[other.Words.Length];
    private readonly int[] partner = new int[other.Words.Length];

    /// <summary>Words that stand as near as this in the outcome count as neighbours there.</summary>
    private const int Near = 3;

    public void Add(int inOutcome, int inOther, float similarity)
    {
        if (similarity > ofOther[inOther])
            (ofOther[inOther], partner[inOther]) = (similarity, inOutcome);
        ofOutcome[inOutcome - part.From] = Math.Max(ofOutcome[inOutcome - part.From], similarity);
    }

    /// <summary>Share of the other text's weight that the part has, 0 to 1.</summary>
    public double OfOther => Share(Mass, other.WeightOf(other.Whole));

    /// <summary>Share of the part's weight that the other text has, 0 to 1.</summary>
    public double OfPart => Share(OutcomeMass, outcome.WeightOf(part));

    /// <summary>Share of the whole outcome's weight that is matched within the part, 0 to 1.</summary>
    public double OfOutcome => Share(OutcomeMass, outcome.WeightOf(outcome.Whole));

    /// <summary>Sum of the weights of the matched words of the other text: one word may cover a short label, five hardly do so by chance.</summary>
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
                if (ofOther[j - 1] > 0 && ofOther[j] > 0 && partner[j] - partner[j - 1] is > 0 and <= Near)
                    kept += weight * Math.Min(ofOther[j - 1], ofOther[j]);
            }

            return Share(kept, all);
        }
    }

    /// <summary>Numbers and abbreviations: found among those of the part, less those of either side that the other lacks; -1 to 1, 0 when there are none.</summary>
    public double Names
    {
        get
        {
            int found = 0, lacking = 0;
            for (var i = 0; i < ofOutcome.Length; i++)
            {
                if (!outcome.IsName(part.From + i))
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

            return Share(found - lacking, found + lacking);
        }
    }

    /// <summary>Places of the matched words in the outcome.</summary>
    public IReadOnlyList<TextSpan> OutcomeWords => Spans(outcome, part.From, ofOutcome);

    /// <summary>Places of the matched words in the other text.</summary>
    public IReadOnlyList<TextSpan> OtherWords => Spans(other, 0, ofOther);

    private double OutcomeMass
    {
        get
        {
            var mass = 0.0;
            for (var i = 0; i < ofOutcome.Length; i++)
                mass += ofOutcome[i] * outcome.Words[part.From + i].Weight;
            return mass;
        }
    }

    private static double Share(double kept, double all) => all == 0 ? 0 : kept / all;

    private static List<TextSpan> Spans(MatchText text, int from, float[] matched)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < matched.Length; i++)
        {
            if (matched[i] > 0)
                spans.Add(text.Spans[from + i]);
        }

        return spans;
    }
}
