using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Corrections;

namespace SkillsCatalogue.Evaluation.Correcting;

/// <summary>The figures as a Markdown table.</summary>
internal static class CorrectionReport
{
    public static string Table(IReadOnlyList<CorrectionScore> rows)
    {
        var faults = Enum.GetValues<ReadingFault>();
        var table = new StringBuilder("| family | language | documents | statements | corrected | per 100 |");
        foreach (var fault in faults)
            table.Append(CultureInfo.InvariantCulture, $" {WordOf(fault)} |");
        table.Append(" needless since | no longer fits |\n| --- | --- | --: | --: | --: | --: |").Insert(table.Length, " --: |", faults.Length + 2).Append('\n');
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Family} | {row.Language ?? "–"} | {row.Documents} | {row.Statements} | {row.Corrected} | {row.RatePerHundred?.ToString("F2", CultureInfo.InvariantCulture) ?? "–"} |");
            foreach (var fault in faults)
                table.Append(CultureInfo.InvariantCulture, $" {row.Faults[fault]} |");
            table.Append(CultureInfo.InvariantCulture, $" {row.Needless} | {row.NoLongerFits} |\n");
        }

        return table.ToString();
    }

    private static string WordOf(ReadingFault fault) => fault switch
    {
        ReadingFault.Unit => "set",
        ReadingFault.NotAnOutcome => "not an outcome",
        _ => fault.ToString().ToLowerInvariant(),
    };
}
