using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>The figures as a Markdown table, which is also what people read on the terminal, and as JSON.</summary>
internal static class ParseReport
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Table(IReadOnlyList<FamilyScore> rows, IReadOnlyList<string> missing)
    {
        var table = new StringBuilder()
            .Append("| family | files | whole | gold | found | P | R | F1 | P with code | R with code | F1 with code | kind | s |\n")
            .Append("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n");
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Family} | {row.Files} | {row.Whole} | {row.Gold} | {row.Found} | {row.ByText.Precision:F3} | {row.ByText.Recall:F3} | {row.ByText.F1:F3} | {row.ByCode.Precision:F3} | {row.ByCode.Recall:F3} | {row.ByCode.F1:F3} | {row.KindAccuracy?.ToString("F3", CultureInfo.InvariantCulture) ?? "–"} | {row.Seconds:F1} |\n");
        }

        foreach (var line in missing)
            table.Append("\nNot measured: ").Append(line).Append('\n');
        return table.ToString();
    }

    public static string Json(IReadOnlyList<FamilyScore> rows, IReadOnlyList<string> missing) => JsonSerializer.Serialize(
        new
        {
            families = rows.Select(row => new
            {
                row.Family, row.Files, row.Whole, row.Gold, row.Found,
                row.ByText.Precision, row.ByText.Recall, row.ByText.F1,
                withCode = new { row.ByCode.Precision, row.ByCode.Recall, row.ByCode.F1 },
                row.KindAccuracy,
                row.Seconds,
            }),
            missing,
        },
        Indented);

    /// <summary>Every case, for error analysis.</summary>
    public static string Cases(IReadOnlyList<DocumentScore> scores) => JsonSerializer.Serialize(
        scores.Select(score => new
        {
            score.Gold.Family, file = Path.GetFileName(score.Gold.File), folder = Path.GetFileName(Path.GetDirectoryName(score.Gold.File)),
            score.Failure, gold = score.Gold.Statements.Count, score.Found, score.ByText.F1, f1WithCode = score.ByCode.F1, score.Missed, score.Wrong, score.WrongKinds,
        }),
        Indented);
}
