using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkillsCatalogue.Core.Quality;

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
                $"| {row.Family} | {row.Files} | {row.Whole} | {row.Gold} | {row.Found} | {Shares(row, row.ByText)} | {Shares(row, row.ByCode)} | {row.KindAccuracy?.ToString("F3", CultureInfo.InvariantCulture) ?? "–"} | {row.Seconds:F1} |\n");
        }

        var units = rows.Where(row => row.Units is not null).ToList();
        if (units.Count > 0)
        {
            table.Append("\n| family | units | found | with their code | with code and title |\n| --- | --: | --: | --: | --: |\n");
            foreach (var row in units)
                table.Append(CultureInfo.InvariantCulture, $"| {row.Family} | {row.Units!.Value.Gold} | {row.Units.Value.Found} | {row.Units.Value.Coded} | {row.Units.Value.Right} |\n");
        }

        foreach (var line in missing)
            table.Append("\nNot measured: ").Append(line).Append('\n');
        return table.ToString();
    }

    /// <summary>Documents without outcomes have no recall; where nothing was found in them either, all is well.</summary>
    private static string Shares(FamilyScore row, PrecisionRecall counts) => row.Gold + row.Found == 0
        ? "– | – | –"
        : string.Create(CultureInfo.InvariantCulture, $"{counts.Precision:F3} | {counts.Recall:F3} | {counts.F1:F3}");

    public static string Json(IReadOnlyList<FamilyScore> rows, IReadOnlyList<string> missing) => JsonSerializer.Serialize(
        new
        {
            families = rows.Select(row => new
            {
                row.Family, row.Files, row.Whole, row.Gold, row.Found,
                row.ByText.Precision, row.ByText.Recall, row.ByText.F1,
                withCode = new { row.ByCode.Precision, row.ByCode.Recall, row.ByCode.F1 },
                row.KindAccuracy,
                row.Units,
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
