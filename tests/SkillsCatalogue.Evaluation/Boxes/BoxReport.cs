using System.Globalization;
using System.Text;

namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>The figures as a table, and every difference for people to read.</summary>
internal static class BoxReport
{
    /// <summary>Letters of a quote that the list of differences shows.</summary>
    private const int Longest = 400;

    public static string Table(IReadOnlyList<BoxScore> scores, IReadOnlyList<string> missing)
    {
        var table = new StringBuilder("| set | file | quotes | boxes | equal | share | differences |\n| --- | --- | --: | --: | --: | --: | --- |\n");
        foreach (var score in scores)
            table.Append(CultureInfo.InvariantCulture, $"| {score.Set} | {score.Name} | {score.Evidence} | {score.Boxes} | {score.Equal} | {score.Share:P2} | {Differences(score)} |\n");
        foreach (var line in missing)
            table.Append(CultureInfo.InvariantCulture, $"\nNot compared: {line}\n");
        return table.ToString();
    }

    public static string Cases(IEnumerable<BoxCase> cases)
    {
        var text = new StringBuilder();
        foreach (var one in cases.Where(one => one.Verdict != BoxVerdict.Equal))
            text.Append(CultureInfo.InvariantCulture, $"{one.Verdict} {one.File} page {string.Join(", ", one.Pages)}\n  quote: {Cut(one.Quote)}\n  boxes: {Cut(one.Found)}\n\n");
        return text.ToString();
    }

    private static string Differences(BoxScore score) => string.Join(", ", score.Verdicts
        .Where(pair => pair.Key != BoxVerdict.Equal).OrderBy(pair => pair.Key).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
