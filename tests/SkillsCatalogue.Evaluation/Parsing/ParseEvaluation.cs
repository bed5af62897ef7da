using System.Diagnostics;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Quality;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>Parses documents and compares their statements with gold: equal after NFKC, lower case, letters and digits only, code removed; each statement counts as often as it stands.</summary>
internal sealed class ParseEvaluation(DocumentReader reader)
{
    public async Task<DocumentScore> ScoreAsync(GoldDocument gold, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        var result = await reader.ReadWithLimitAsync(await File.ReadAllBytesAsync(gold.File, ct), Path.GetFileName(gold.File), ct);
        if (result is not ReadResult.Read { Document: var document })
        {
            var reason = ((ReadResult.SetAside)result).Reason;
            return Compare(gold, [], clock.Elapsed.TotalSeconds, $"{reason.Code} {reason.Message}");
        }

        var statements = StandardParser.Parse(document).Statements.Where(statement => statement.Kind != StatementKind.Task);
        return Compare(gold, [.. statements.Select(statement => new GoldStatement(statement.Text, statement.Code, statement.Kind))], clock.Elapsed.TotalSeconds, null);
    }

    private static DocumentScore Compare(GoldDocument gold, IReadOnlyList<GoldStatement> found, double seconds, string? failure)
    {
        var (all, wrong) = Kinds(gold.Statements, found);
        return new(
            gold,
            found.Count,
            PrecisionRecall.OfBags(found.Select(TextKey), gold.Statements.Select(TextKey)),
            PrecisionRecall.OfBags(found.Select(CodeKey), gold.Statements.Select(CodeKey)),
            (all, all - wrong.Count),
            seconds,
            failure,
            Left(gold.Statements, found),
            Left(found, gold.Statements),
            wrong);
    }

    /// <summary>How many gold statements that say their kind were found, and those of them that were found as another kind.</summary>
    private static (int All, List<string> Wrong) Kinds(IReadOnlyList<GoldStatement> gold, IReadOnlyList<GoldStatement> found)
    {
        var kinds = found.GroupBy(TextKey).ToDictionary(group => group.Key, group => group.Select(statement => statement.Kind).ToList());
        var all = 0;
        var wrong = new List<string>();
        foreach (var statement in gold.Where(statement => statement.Kind is not null))
        {
            if (!kinds.TryGetValue(TextKey(statement), out var open) || open.Count == 0)
                continue;
            all++;
            if (open.Remove(statement.Kind))
                continue;
            wrong.Add($"{statement.Kind} as {open[0]}: {statement.Text}");
            open.RemoveAt(0);
        }

        return (all, wrong);
    }

    private static List<string> Left(IReadOnlyList<GoldStatement> of, IReadOnlyList<GoldStatement> without)
    {
        var open = without.CountBy(TextKey).ToDictionary();
        var left = new List<string>();
        foreach (var statement in of)
        {
            var key = TextKey(statement);
            if (open.TryGetValue(key, out var count) && count > 0)
                open[key] = count - 1;
            else
                left.Add(statement.Code is null ? statement.Text : $"{statement.Code} {statement.Text}");
        }

        return left;
    }

    private static string TextKey(GoldStatement statement) => Folding.LettersAndDigits(statement.Text);

    private static string CodeKey(GoldStatement statement) => Folding.LettersAndDigits(statement.Code ?? "") + "|" + TextKey(statement);
}
