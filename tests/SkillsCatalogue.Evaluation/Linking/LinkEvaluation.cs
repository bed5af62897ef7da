using System.Diagnostics;
using SkillsCatalogue.Evaluation.Mapping;
using SkillsCatalogue.Search.Linking;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>Links sentences and compares with BM25 over the same labels.</summary>
internal static class LinkEvaluation
{
    private const int Depth = 100;

    public static LinkReport Run(ConceptLinker linker, IReadOnlyList<LinkQuery> queries)
    {
        var answers = queries.AsParallel().AsOrdered().Select(query =>
        {
            var answer = linker.Link(query.Text, Depth);
            return new LinkCase(query.Set, query.Text, query.Right, [.. answer.Matches.Select(match => match.Uri)],
                [.. linker.Index.Baseline(query.Text, Depth).Select(number => linker.Index.Concepts[number].Uri)], answer.None);
        }).ToList();
        var clock = Stopwatch.StartNew();
        var timed = queries.Take(300).ToList();
        foreach (var query in timed)
            linker.Link(query.Text, 10);
        var time = timed.Count == 0 ? 0 : clock.Elapsed.TotalMilliseconds / timed.Count;
        var scores = new List<LinkScore>();
        var gains = new List<LinkGain>();
        var fitting = answers.Where(one => one.Right.Count > 0).ToList();
        foreach (var (set, cases) in fitting.GroupBy(one => one.Set).Select(group => (group.Key, group.ToList())).Append(("pooled", fitting)).Where(pair => pair.Item2.Count > 0))
        {
            scores.Add(LinkScore.Of(set, "BM25", [.. cases.Select(one => (one.Baseline, one.Right))]));
            scores.Add(LinkScore.Of(set, "link", [.. cases.Select(one => (one.Ranked, one.Right))]));
            List<double> ours = [.. cases.Select(one => LinkScore.Precision(one.Ranked, one.Right, 5))], theirs = [.. cases.Select(one => LinkScore.Precision(one.Baseline, one.Right, 5))];
            var interval = PairedBootstrap.Interval(ours, theirs, 0.9);
            gains.Add(new(set, ours.Average() - theirs.Average(), interval.Low, interval.High));
        }

        List<NonePoint> curve = [.. new[] { 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9 }.Select(limit => new NonePoint(limit,
            Share(answers.Where(one => one.Right.Count == 0), limit), Share(fitting, limit)))];
        return new(scores, gains, curve, answers.Count(one => one.Right.Count == 0), time, answers);
    }

    private static double Share(IEnumerable<LinkCase> cases, double limit) => cases.Select(one => one.None >= limit ? 1.0 : 0).DefaultIfEmpty(0).Average();
}
