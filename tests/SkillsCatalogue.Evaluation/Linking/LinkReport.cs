using System.Globalization;
using System.Text;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>All figures of linking.</summary>
/// <param name="Empty">Sentences that nothing fits.</param>
/// <param name="Milliseconds">To link a sentence, one after another.</param>
internal sealed record LinkReport(IReadOnlyList<LinkScore> Scores, IReadOnlyList<LinkGain> Gains, IReadOnlyList<NonePoint> Abstention, int Empty, double Milliseconds, IReadOnlyList<LinkCase> Cases)
{
    public string Table()
    {
        var table = new StringBuilder("| set | method | sentences | RP@1 | RP@5 | RP@10 | R@100 | MRR |\n| --- | --- | --: | --: | --: | --: | --: | --: |\n");
        foreach (var row in Scores)
            table.Append(CultureInfo.InvariantCulture, $"| {row.Set} | {row.Method} | {row.Queries} | {row.Rp1:P1} | {row.Rp5:P1} | {row.Rp10:P1} | {row.Recall100:P1} | {row.Mrr:F3} |\n");
        table.Append("\n| set | RP@5 over BM25, points | 90 % interval |\n| --- | --: | --- |\n");
        foreach (var gain in Gains)
            table.Append(CultureInfo.InvariantCulture, $"| {gain.Set} | {100 * gain.Gain:F1} | {100 * gain.Low:F1} to {100 * gain.High:F1} |\n");
        table.Append(CultureInfo.InvariantCulture, $"\nAbstention ({Empty} sentences that nothing fits):\n\n| none at least | of those | of sentences with a label |\n| --: | --: | --: |\n");
        foreach (var point in Abstention)
            table.Append(CultureInfo.InvariantCulture, $"| {point.Limit:F1} | {point.Empty:P1} | {point.Fitting:P1} |\n");
        return table.Append(CultureInfo.InvariantCulture, $"\n{Milliseconds:F2} ms a sentence.\n").ToString();
    }
}
