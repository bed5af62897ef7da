using SkillsCatalogue.Evaluation.Boxes;
using SkillsCatalogue.Evaluation.Duplicates;
using SkillsCatalogue.Evaluation.Extraction;
using SkillsCatalogue.Evaluation.Mapping;
using SkillsCatalogue.Evaluation.Parsing;
using SkillsCatalogue.Evaluation.Searching;
using SkillsCatalogue.Evaluation.Tagging;
using SkillsCatalogue.Evaluation.Versioning;
using SkillsCatalogue.Language.Tagging.Learning;

namespace SkillsCatalogue.Evaluation.Floors;

/// <summary>Every figure that can have a floor, by name: <c>verb / set / measure</c>.</summary>
internal static class Figures
{
    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(CancellationToken ct)
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in await ParseCommand.MeasureAsync(ct))
        {
            figures[$"parse / {row.Family} / F1"] = row.ByText.F1;
            figures[$"parse / {row.Family} / F1 with code"] = row.ByCode.F1;
            figures[$"parse / {row.Family} / whole files"] = row.Whole;
            if (row.KindAccuracy is { } accuracy)
                figures[$"parse / {row.Family} / kind"] = accuracy;
            if (row.Units is { } units)
                figures[$"parse / {row.Family} / units with code and title"] = (double)units.Right / units.Gold;
        }

        var (extract, reliability) = await ExtractCommand.MeasureAsync(ct);
        figures["extract / corpus / mention F1"] = extract.Mentions.F1;
        figures["extract / corpus / gold not lost to rules"] = 1 - extract.LostShare;
        figures["extract / corpus / quotes grounded"] = extract.GroundedShare;
        figures["extract / corpus / 1 - calibration error"] = 1 - reliability.ExpectedError;

        var answers = TagEvaluation.Answers([.. TagSets.Corpus(), .. TagSets.Own()], TagModel.Default);
        foreach (var score in TagEvaluation.Scores(answers))
            figures[$"tag / {(score.Set.StartsWith("own ", StringComparison.Ordinal) ? "" : "corpus ")}{score.Set} {score.Scheme} / F1"] = score.Counts.F1;
        foreach (var score in TagEvaluation.Pooled(answers))
            figures[$"tag / {score.Set} {score.Scheme} / F1"] = score.Counts.F1;

        foreach (var typo in new[] { false, true })
        {
            var all = SearchScore.Rows(await SearchEvaluation.RunAsync(typo, ct))[^1];
            figures[$"search / corpus{(typo ? " with typing errors" : "")} / MRR"] = all.Mrr;
            figures[$"search / corpus{(typo ? " with typing errors" : "")} / R@10"] = all.RecallAt10;
        }

        if (GoldProgramme.All(null) is { Count: > 0 } programmes)
        {
            var mapping = (await MapEvaluation.RunAsync(programmes, ct)).All;
            figures["map / corpus programmes / P@1"] = mapping.PrecisionAt1;
            figures["map / corpus programmes / R@5"] = mapping.RecallAt5;
        }

        if (await BoxCommand.CorpusShareAsync(ct) is { } share)
            figures["boxes / corpus / share"] = share;

        foreach (var (change, f1) in await VersionsCommand.CorpusAsync(ct))
            figures[$"versions / corpus {change.ToString().ToLowerInvariant()} / F1"] = f1;

        figures["duplicates / corpus planted / F1"] = (await DuplicatesCommand.PlantedAsync(ct)).F1;

        return figures;
    }
}
