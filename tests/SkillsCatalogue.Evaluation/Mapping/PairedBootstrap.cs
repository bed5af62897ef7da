namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>How sure a difference between two ways on the same outcomes is: outcomes drawn again with replacement, fixed seed.</summary>
internal static class PairedBootstrap
{
    private const int Draws = 2000;

    private const int Seed = 20261123;

    /// <summary>The interval (95 % unless <paramref name="share"/> says otherwise) of the mean of <paramref name="ours"/> less <paramref name="theirs"/>.</summary>
    public static Interval95 Interval(IReadOnlyList<double> ours, IReadOnlyList<double> theirs, double share = 0.95)
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
        var tail = (int)Math.Round(Draws * (1 - share) / 2);
        return new(means[tail], means[Draws - tail]);
    }
}
