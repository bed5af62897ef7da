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

        var parsed = StandardParser.Parse(document);
        var statements = parsed.Statements.Where(statement => statement.Kind != StatementKind.Task && IsMarked(gold, document, statement));
        var score = Compare(gold, [.. statements.Select(statement => new GoldStatement(statement.Text, statement.Code, statement.Kind))], clock.Elapsed.TotalSeconds, null);
        return gold.Units is { } units ? score with { Units = GoldUnits.Compare(units, parsed.Units) } : score;
    }

    private static bool IsMarked(GoldDocument gold, DocumentText document, Statement statement)
    {
        if (gold.Pages.Count == 0)
            return true;
        var page = document.Blocks.First(block => block.Span.End > statement.Span.Start).Page;
        return gold.Pages.Any(pages => pages.First <= page && page <= pages.Last);
    }

    private static DocumentScore Compare(GoldDocument gold, IReadOnlyList<GoldStatement> found, double seconds, string? failure)
    {
        Func<GoldStatement, string> textKey = gold.HoldsPrints ? PrintKey(found) : TextKey, codeKey = statement => CodeKey(statement, textKey);
        var (all, wrong) = Kinds(gold.Statements, found, textKey);
        return new(
            gold,
            found.Count,
            PrecisionRecall.OfBags(found.Select(textKey), gold.Statements.Select(textKey)),
            PrecisionRecall.OfBags(found.Select(codeKey), gold.Statements.Select(codeKey)),
            (all, all - wrong.Count),
            seconds,
            failure,
            Left(gold.Statements, found, textKey),
            Left(found, gold.Statements, textKey),
            wrong);
    }

    /// <summary>How many gold statements that say their kind were found, and those of them that were found as another kind.</summary>
    private static (int All, List<string> Wrong) Kinds(IReadOnlyList<GoldStatement> gold, IReadOnlyList<GoldStatement> found, Func<GoldStatement, string> textKey)
    {
        var kinds = found.GroupBy(textKey).ToDictionary(group => group.Key, group => group.Select(statement => statement.Kind).ToList());
        var all = 0;
        var wrong = new List<string>();
        foreach (var statement in gold.Where(statement => statement.Kind is not null))
        {
            if (!kinds.TryGetValue(textKey(statement), out var open) || open.Count == 0)
                continue;
            all++;
            if (open.Remove(statement.Kind))
                continue;
            wrong.Add($"{statement.Kind} as {open[0]}: {statement.Text}");
            open.RemoveAt(0);
        }

        return (all, wrong);
    }

    private static List<string> Left(IReadOnlyList<GoldStatement> of, IReadOnlyList<GoldStatement> without, Func<GoldStatement, string> textKey)
    {
        var open = without.CountBy(textKey).ToDictionary();
        var left = new List<string>();
        foreach (var statement in of)
        {
            var key = textKey(statement);
            if (open.TryGetValue(key, out var count) && count > 0)
                open[key] = count - 1;
            else
                left.Add(statement.Code is null ? statement.Text : $"{statement.Code} {statement.Text}");
        }

        return left;
    }

    private static string TextKey(GoldStatement statement) => Folding.LettersAndDigits(statement.Text);

    /// <summary>Found statements have words, gold ones only the fingerprint of theirs.</summary>
    private static Func<GoldStatement, string> PrintKey(IReadOnlyList<GoldStatement> found)
    {
        var prints = new Dictionary<GoldStatement, string>(found.Count, ReferenceEqualityComparer.Instance);
        foreach (var statement in found)
            prints[statement] = Fingerprint.Of(statement.Text);
        return statement => prints.GetValueOrDefault(statement, statement.Text);
    }

    private static string CodeKey(GoldStatement statement, Func<GoldStatement, string> textKey) => Folding.LettersAndDigits(statement.Code ?? "") + "|" + textKey(statement);
}
