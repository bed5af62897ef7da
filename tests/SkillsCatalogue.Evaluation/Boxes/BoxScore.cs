namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>The quotes of one set or file, counted.</summary>
internal sealed record BoxScore(string Set, string Name, int Evidence, int Boxes, IReadOnlyDictionary<BoxVerdict, int> Verdicts)
{
    public int Equal => Verdicts.GetValueOrDefault(BoxVerdict.Equal);

    /// <summary>Share of the quotes whose boxes hold exactly their words; 1 when there are none.</summary>
    public double Share => Evidence == 0 ? 1 : (double)Equal / Evidence;

    public static BoxScore Of(string set, string name, IReadOnlyCollection<BoxCase> cases) =>
        new(set, name, cases.Count, cases.Sum(one => one.Boxes), cases.CountBy(one => one.Verdict).ToDictionary());

    public static BoxScore Sum(string set, IReadOnlyCollection<BoxScore> scores) => new(
        set, "all", scores.Sum(score => score.Evidence), scores.Sum(score => score.Boxes),
        scores.SelectMany(score => score.Verdicts).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)));
}
