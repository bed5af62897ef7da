using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>The figures of tagging as tables for people and as JSON.</summary>
internal static class TagReport
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Table(IReadOnlyList<TagScore> rows)
    {
        var table = new StringBuilder()
            .Append("| set | scheme | cases | positive | not assessed | P | R | F1 | AP | ECE |\n")
            .Append("| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: |\n");
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Set} | {row.Scheme} | {row.Cases} | {row.Positive} | {row.NotAssessed} | {row.Counts.Precision:F3} | {row.Counts.Recall:F3} | {row.Counts.F1:F3} | {row.AveragePrecision:F3} | {row.CalibrationError:F3} |\n");
        }

        return table.ToString();
    }

    /// <summary>How sure the tagger was beside how often it was right, in bins of equally many answers.</summary>
    public static string Calibration(IEnumerable<(string Name, IReadOnlyList<CalibrationBin> Bins)> sets)
    {
        var table = new StringBuilder().Append("| set | answers | mean probability | share tagged | 95 % |\n| --- | --: | --: | --: | --- |\n");
        foreach (var (name, bins) in sets)
        {
            foreach (var bin in bins)
                table.Append(CultureInfo.InvariantCulture, $"| {name} | {bin.Count} | {bin.Probability:F3} | {bin.Share:F3} | {bin.Low:F3}–{bin.High:F3} |\n");
        }

        return table.ToString();
    }

    public static string Json(IReadOnlyList<TagScore> rows, IReadOnlyList<TagScore> esco, IEnumerable<(string Name, IReadOnlyList<CalibrationBin> Bins)> bins) => JsonSerializer.Serialize(
        new { method = Language.Tagging.Tagger.Method, sets = rows.Select(Row), esco = esco.Select(Row), calibration = bins.Select(set => new { set = set.Name, set.Bins }) },
        Indented);

    /// <summary>Every case, for error analysis.</summary>
    public static string Cases(IEnumerable<TagAnswer> answers) => JsonSerializer.Serialize(
        answers.Select(answer => new
        {
            answer.Case.Set, answer.Scheme, input = answer.Case.Text, answer.Gold, answer.Value, answer.Probability, answer.Trigger, answer.Verdict,
        }),
        Indented);

    private static object Row(TagScore row) => new
    {
        row.Set, row.Scheme, row.Cases, row.Positive, row.NotAssessed, row.Counts.Precision, row.Counts.Recall, row.Counts.F1, row.AveragePrecision, row.CalibrationError,
    };
}
