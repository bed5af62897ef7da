using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>Matches the gold outcomes of programmes to the catalogue of the corpus.</summary>
internal static class MapEvaluation
{
    public static async Task<MapResult> RunAsync(IReadOnlyList<GoldProgramme> programmes, CancellationToken ct)
    {
        using var catalogue = await MapCatalogue.OfCorpusAsync(ct);
        var byMethod = new[] { MapMethods.Ours, MapMethods.Bm25, MapMethods.Overlap }
            .ToDictionary(method => method, method => programmes.SelectMany(programme => MapMethods.Run(method, catalogue, programme)).ToList());
        var ours = byMethod[MapMethods.Ours];
        var traces = new List<TraceScore>();
        var evaluation = new TraceEvaluation(catalogue);
        foreach (var programme in programmes)
        {
            if (await evaluation.ScoreAsync(programme, ct) is { } score)
                traces.Add(score);
        }

        var gold = ours.Where(answer => answer.HasGold).ToList();
        return new(
            [.. ours.GroupBy(answer => answer.Programme).Select(group => MapScore.Of(group.Key, [.. group]))],
            MapScore.Of("all", ours),
            [.. byMethod.Select(pair => Row(pair.Key, pair.Value, gold))],
            Curve(catalogue, programmes),
            ours,
            traces);
    }

    private static MethodRow Row(string method, List<MapAnswer> answers, List<MapAnswer> ours)
    {
        var score = MapScore.Of(method, answers);
        if (method == MapMethods.Ours)
            return new(score, null, null);
        var gold = answers.Where(answer => answer.HasGold).ToList();
        return new(
            score,
            PairedBootstrap.Interval([.. gold.Select(answer => answer.PrecisionAt1)], [.. ours.Select(answer => answer.PrecisionAt1)]),
            PairedBootstrap.Interval([.. gold.Select(answer => answer.RecallAt5)], [.. ours.Select(answer => answer.RecallAt5)]));
    }

    private static List<CurvePoint> Curve(MapCatalogue catalogue, IReadOnlyList<GoldProgramme> programmes)
    {
        var (all, leftOut) = (new List<MapAnswer>(), new List<MapAnswer>());
        foreach (var programme in programmes)
        {
            foreach (var outcome in programme.Outcomes)
            {
                all.Add(Answer(programme, outcome, null));
                if (outcome.Gold.Count > 0)
                    leftOut.Add(Answer(programme, outcome, skill => catalogue.Proves(skill, outcome.Gold).Count > 0));
            }
        }

        return [.. Enumerable.Range(1, 18).Select(step => Point(step * 0.05, all, leftOut))];

        MapAnswer Answer(GoldProgramme programme, GoldOutcome outcome, Func<CatalogueSkill, bool>? without) => catalogue.Answer(
            programme.Name,
            outcome,
            catalogue.Matcher.Candidates(new OutcomeQuery(outcome.Text, programme.Language, []), without).Select(entry => (entry.Skill, entry.Scored.Score, "")));
    }

    private static CurvePoint Point(double threshold, List<MapAnswer> all, List<MapAnswer> leftOut)
    {
        var cut = all.Select(answer => answer with { Proposals = [.. answer.Proposals.Where(proposal => proposal.Score >= threshold)] }).ToList();
        var score = MapScore.Of("", cut);
        var proposals = cut.SelectMany(answer => answer.Proposals).ToList();
        return new(threshold, score.Abstained ?? 0, Nothing(leftOut, threshold), score.PrecisionAt1, score.RecallAt5, score.NotAnswered, proposals.Count == 0 ? 0 : (double)proposals.Count(proposal => proposal.Proves.Count > 0) / proposals.Count);
    }

    private static double Nothing(List<MapAnswer> answers, double threshold) =>
        answers.Count == 0 ? 0 : answers.Average(answer => answer.Proposals.Any(proposal => proposal.Score >= threshold) ? 0.0 : 1);
}
