using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>The figures of mapping as tables for people and as JSON.</summary>
internal static class MapReport
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Table(MapResult result)
    {
        var table = new StringBuilder()
            .Append("| programme | with gold | empty | P@1 | R@5 | nDCG@10 | empty: nothing proposed | with gold: nothing proposed |\n| --- | --: | --: | --: | --: | --: | --: | --: |\n");
        foreach (var row in result.Programmes.Append(result.All))
            Row(table, row.Name, row);
        table.Append("\n| all programmes | P@1 | R@5 | nDCG@10 | P@1 less ours, 95 % | R@5 less ours, 95 % |\n| --- | --: | --: | --: | --- | --- |\n");
        foreach (var row in result.Methods)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row.Score.Name} | {row.Score.PrecisionAt1:F3} | {row.Score.RecallAt5:F3} | {row.Score.NdcgAt10:F3} | {Text(row.Precision)} | {Text(row.Recall)} |\n");
        }

        table.Append("\n| score at least | empty: nothing proposed | right skills taken out: nothing proposed | with gold: first proposal right | R@5 | with gold: nothing proposed | proposals right |\n| --: | --: | --: | --: | --: | --: | --: |\n");
        foreach (var row in result.Curve)
            table.Append(CultureInfo.InvariantCulture, $"| {row.Threshold:F2} | {row.EmptyLeft:F3} | {row.LeftOut:F3} | {row.FirstRight:F3} | {row.RecallAt5:F3} | {row.GoldLeft:F3} | {row.Right:F3} |\n");
        if (result.Traces.Count > 0)
            Traces(table, result.Traces);
        return table.ToString();
    }

    public static string Json(MapResult result) => JsonSerializer.Serialize(new { result.Programmes, result.All, result.Methods, result.Curve, result.Traces }, Indented);

    /// <summary>Every case, for error analysis.</summary>
    public static string Cases(IReadOnlyList<MapAnswer> answers) => JsonSerializer.Serialize(
        answers.Select(answer => new
        {
            answer.Programme,
            input = answer.Outcome.Text,
            gold = answer.Outcome.Gold,
            answer = answer.Proposals,
            verdict = answer.HasGold ? answer.PrecisionAt1 > 0 ? "right" : answer.Proposals.Count == 0 ? "nothing" : "wrong" : answer.Proposals.Count == 0 ? "rightly nothing" : "too much",
        }),
        Indented);

    private static string Text(Interval95? interval) =>
        interval is { } found ? string.Create(CultureInfo.InvariantCulture, $"{found.Low:+0.000;-0.000} to {found.High:+0.000;-0.000}") : "";

    private static void Traces(StringBuilder table, IReadOnlyList<TraceScore> rows)
    {
        table.Append("\n| from the file | outcomes read | too many | named sets reached | explicit where gold names none or another | first skill right |\n| --- | --: | --: | --: | --: | --: |\n");
        var all = new TraceScore("all", rows.Sum(row => row.Read), rows.Sum(row => row.Gold), rows.Sum(row => row.TooMany), rows.Sum(row => row.Reached), rows.Sum(row => row.Named),
            rows.Sum(row => row.WronglyExplicit), rows.Sum(row => row.FirstRight), rows.Sum(row => row.WithGold), []);
        foreach (var row in rows.Append(all))
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Read} of {row.Gold} | {row.TooMany} | {row.Reached} of {row.Named} | {row.WronglyExplicit} | {row.FirstRight} of {row.WithGold} |\n");
        }
    }

    private static void Row(StringBuilder table, string name, MapScore row) => table.Append(CultureInfo.InvariantCulture,
        $"| {name} | {row.WithGold} | {row.Empty} | {row.PrecisionAt1:F3} | {row.RecallAt5:F3} | {row.NdcgAt10:F3} | {row.Abstained?.ToString("F3", CultureInfo.InvariantCulture) ?? "-"} | {row.NotAnswered:F3} |\n");
}
