using SkillsCatalogue.Ingestion.Extraction;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>Whether confidence keeps what it says, on the corpus: each standard with a table that was counted on all the others.</summary>
internal static class Reliability
{
    /// <summary>Upper ends of the bins.</summary>
    private static readonly double[] Ends = [0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01];

    /// <param name="united">Runs of all extractors together.</param>
    /// <param name="dictionary">Runs of the dictionary alone: in united runs it rarely stands alone.</param>
    public static ReliabilityTable Of(IReadOnlyList<ExtractRun> united, IReadOnlyList<ExtractRun> dictionary)
    {
        List<ExtractRun> runs = [.. united, .. dictionary];
        var answers = new List<(double Confidence, CandidateVerdict Verdict)>();
        foreach (var run in runs)
        {
            var table = Count(runs.Where(other => other.Name != run.Name), [], "all others");
            answers.AddRange(run.Verdicts.Where(verdict => verdict.Class is not null)
                .Select(verdict => (CandidateConfidence.Of(table.Of(verdict.Class!), 0, verdict.Candidate.Evidence.Max(proof => proof.Grounding)), verdict)));
        }

        var bins = Ends.Select((end, i) => (From: i == 0 ? 0 : Ends[i - 1], To: end))
            .Select(bin => (bin.From, bin.To, In: answers.Where(answer => answer.Confidence >= bin.From && answer.Confidence < bin.To).ToList()))
            .Where(bin => bin.In.Count > 0)
            .Select(bin => new ReliabilityBin(
                bin.From,
                Math.Min(1, bin.To),
                bin.In.Count,
                bin.In.Average(answer => answer.Confidence),
                bin.In.Average(answer => answer.Verdict.RightPlace ? 1.0 : 0),
                bin.In.Average(answer => answer.Verdict.LabelAlike ? 1.0 : 0)))
            .ToList();
        var all = Math.Max(1, answers.Count);
        return new(
            bins,
            bins.Sum(bin => bin.Count * Math.Abs(bin.Expected - bin.Observed)) / all,
            answers.Sum(answer => Math.Pow(answer.Confidence - (answer.Verdict.RightPlace ? 1 : 0), 2)) / all);
    }

    /// <summary>The table of the program with the counts of these runs in place of its own.</summary>
    public static ConfidenceTable Count(IEnumerable<ExtractRun> united, IEnumerable<ExtractRun> dictionary, string about)
    {
        var seen = united.Concat(dictionary).SelectMany(run => run.Verdicts).Where(verdict => verdict.Class is not null).ToLookup(verdict => verdict.Class!, StringComparer.Ordinal);
        return ConfidenceTable.Current with
        {
            About = about,
            Classes = ConfidenceTable.Current.Classes.ToDictionary(
                row => row.Key,
                row => row.Value with { Seen = seen[row.Key].Count(), Right = seen[row.Key].Count(verdict => verdict.RightPlace) },
                StringComparer.Ordinal),
        };
    }
}
