using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>The figures of extraction as a table for people and as JSON.</summary>
internal static class ExtractReport
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Table(IReadOnlyList<ExtractScore> rows)
    {
        var table = new StringBuilder()
            .Append("| standard | gold | candidates | P | R | F1 | labels same | labels stems F1 | exact | norm. | fuzzy | unloc. | lost to rules | unread |\n")
            .Append("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n");
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Gold} | {row.Candidates} | {row.Mentions.Precision:F3} | {row.Mentions.Recall:F3} | {row.Mentions.F1:F3} | {row.LabelsExact:F3} | {row.LabelsOverlap:F3} | {row.Exact} | {row.Normalised} | {row.Fuzzy} | {row.Unlocated} | {row.LostToRules} | {row.Unread} |\n");
        }

        return table.ToString();
    }

    public static string Json(string extractor, IReadOnlyList<ExtractScore> rows) => JsonSerializer.Serialize(
        new
        {
            extractor,
            refused = 0,
            tokens = 0,
            standards = rows.Select(row => new
            {
                row.Name, row.Gold, row.Candidates, row.Mentions.Precision, row.Mentions.Recall, row.Mentions.F1, row.LabelsExact, row.LabelsOverlap,
                grounding = new { row.Exact, row.Normalised, row.Fuzzy, row.Unlocated },
                row.LostToRules, row.LostShare, row.Unread,
            }),
        },
        Indented);

    /// <summary>Every case, for error analysis.</summary>
    public static string Cases(IReadOnlyList<ExtractScore> scores) =>
        JsonSerializer.Serialize(scores.Select(score => new { score.Name, score.Missed, score.Wrong, score.Lost }), Indented);
}
