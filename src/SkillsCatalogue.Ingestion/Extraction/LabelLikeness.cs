using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>How much two labels say the same, by their word stems.</summary>
/// <param name="F1">Stems in common, over the mean of both: 0 to 1.</param>
/// <param name="ShareOfFirst">Stems in common, over those of the first: 0 to 1.</param>
internal readonly record struct LabelLikeness(double F1, double ShareOfFirst)
{
    /// <summary>From here on two labels name the same skill.</summary>
    public const double Same = 0.8;

    /// <summary>Below this two labels of one statement contradict each other.</summary>
    public const double Alike = 0.5;

    /// <summary>The part of a label that another must be to speak for it.</summary>
    public const double GoodPart = 0.3;

    public static LabelLikeness Of(string first, string other, string? language)
    {
        HashSet<string> one = [.. TextAnalysis.Terms(first, language).Select(term => term.Stem)], two = [.. TextAnalysis.Terms(other, language).Select(term => term.Stem)];
        if (one.Count == 0 || two.Count == 0)
            return new(0, 0);
        var common = one.Count(two.Contains);
        return new(2.0 * common / (one.Count + two.Count), (double)common / one.Count);
    }
}
