namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>How sure a difference between two ways on the same outcomes is: outcomes drawn again with replacement, fixed seed.</summary>
internal static class PairedBootstrap
{
    private const int Draws = 2000;

    private const int Seed = 20261123;

    /// <summary>The 95 % interval of the mean of <paramref name="ours"/> less <paramref name="theirs"/>.</summary>
    public static Interval95 Interval(IReadOnlyList<double> ours, IReadOnlyList<double> theirs)
    {
        if (ours.Count == 0)
            return new(0, 0);
        var random = new Random(Seed);
        var means = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = 0.0;
            for (var i = 0; i < ours.Count; i++)
            {
                var at = random.Next(ours.Count);
                sum += ours[at] - theirs[at];
            }

            means[draw] = sum / ours.Count;
        }

        Array.Sort(means);
        return new(means[Draws * 25 / 1000], means[Draws * 975 / 1000]);
    }
}
