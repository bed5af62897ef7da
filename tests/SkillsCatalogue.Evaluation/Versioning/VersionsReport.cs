using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Quality;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.TestSupport.Versions;

namespace SkillsCatalogue.Evaluation.Versioning;

/// <summary>The figures as Markdown tables.</summary>
internal static class VersionsReport
{
    public static string Changes(IReadOnlyList<(string Set, double Share, AlignmentScore Score)> rows)
    {
        var table = new StringBuilder("| set | edited | became | planted | precision | recall | F1 |\n| --- | --: | --- | --: | --: | --: | --: |\n");
        foreach (var (set, share, score) in rows)
        {
            foreach (var (change, counts) in score.Changes)
                table.Append(CultureInfo.InvariantCulture, $"| {set} | {share:P0} | {Word(change)} | {Planted(counts)} | {counts.Precision:F3} | {counts.Recall:F3} | {counts.F1:F3} |\n");
        }

        return table.ToString();
    }

    public static string Edits(IReadOnlyList<(string Set, AlignmentScore Score)> sets)
    {
        var table = new StringBuilder("| what was done |");
        foreach (var (set, _) in sets)
            table.Append(CultureInfo.InvariantCulture, $" {set}: pairs | right |");
        table.Append("\n| --- |").Insert(table.Length, " --: | --: |", sets.Count).Append('\n');
        foreach (var edit in Enum.GetValues<PlantedEdit>())
        {
            table.Append(CultureInfo.InvariantCulture, $"| {Word(edit)} |");
            foreach (var (_, score) in sets)
                table.Append(CultureInfo.InvariantCulture, $" {score.Edits[edit].Planted} | {Share(score.Edits[edit])} |");
            table.Append('\n');
        }

        return table.ToString();
    }

    /// <param name="cells">Mean F1 by the two bounds.</param>
    public static string Bounds(IReadOnlyDictionary<(double Alone, double Supported), double> cells)
    {
        var (rows, columns) = (cells.Keys.Select(key => key.Alone).Distinct().Order().ToList(), cells.Keys.Select(key => key.Supported).Distinct().Order().ToList());
        var table = new StringBuilder("| words alone | ");
        table.AppendJoin(" | ", columns.Select(column => string.Create(CultureInfo.InvariantCulture, $"supported {column:F2}"))).Append(" |\n| --: |").Insert(table.Length, " --: |", columns.Count).Append('\n');
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row:F2} | ")
                .AppendJoin(" | ", columns.Select(column => cells.TryGetValue((row, column), out var cell) ? cell.ToString("F4", CultureInfo.InvariantCulture) : "")).Append(" |\n");
        }

        return table.ToString();
    }

    private static int Planted(PrecisionRecall counts) => counts.TruePositives + counts.FalseNegatives;

    private static string Share((int Planted, int Right) edit) => edit.Planted == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{(double)edit.Right / edit.Planted:P1}");

    private static string Word(StatementChange change) => change.ToString().ToLowerInvariant();

    private static string Word(PlantedEdit edit) => edit switch
    {
        PlantedEdit.None => "nothing (codes and units may change around it)",
        PlantedEdit.Reordered => "put elsewhere in its unit",
        PlantedEdit.Moved => "put in another unit",
        PlantedEdit.OneWord => "one word replaced",
        PlantedEdit.Reworded => "a third to a half of its words replaced or dropped",
        PlantedEdit.Lengthened => "three to six words added",
        PlantedEdit.Shortened => "a third to a half of its words cut",
        PlantedEdit.Split => "parted in two (either part counts)",
        PlantedEdit.Removed => "taken out",
        PlantedEdit.Added => "put in",
        _ => "taken out, a stranger under its code",
    };
}
