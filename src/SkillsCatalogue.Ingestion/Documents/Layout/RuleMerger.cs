namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Joins lines that lie on each other or follow each other: every cell of a table draws its own edges.</summary>
internal static class RuleMerger
{
    /// <summary>Lines nearer than this many points are one; gaps up to it are closed.</summary>
    private const double Tolerance = 2.5;

    public static List<Rule> Merge(IEnumerable<Rule> rules)
    {
        var merged = new List<Rule>();
        foreach (var direction in rules.GroupBy(rule => rule.IsLevel))
        {
            var track = new List<Rule>();
            foreach (var rule in direction.OrderBy(rule => rule.At))
            {
                if (track.Count > 0 && rule.At - track[0].At > Tolerance)
                    Close(merged, track);
                track.Add(rule);
            }

            Close(merged, track);
        }

        return merged;
    }

    private static void Close(List<Rule> merged, List<Rule> track)
    {
        if (track.Count == 0)
            return;
        var at = track.Average(rule => rule.At);
        track.Sort((a, b) => a.From.CompareTo(b.From));
        var open = track[0] with { At = at };
        foreach (var rule in track)
        {
            if (rule.From <= open.To + Tolerance)
            {
                open = open with { To = Math.Max(open.To, rule.To) };
            }
            else
            {
                merged.Add(open);
                open = rule with { At = at };
            }
        }

        merged.Add(open);
        track.Clear();
    }
}
