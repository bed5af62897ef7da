using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.CorpusMaker.Word;

/// <summary>Ruled tables of a Word document.</summary>
public static class WordTables
{
    private const int TextWidth = 9072;

    /// <param name="columns">The header row, which Word repeats on every page; null for none.</param>
    /// <param name="boldFirst">The first cell of every row is a label.</param>
    public static Table Table(IReadOnlyList<string>? columns, IReadOnlyList<IReadOnlyList<string>> rows, bool boldFirst = false)
    {
        var count = columns?.Count ?? rows.Max(row => row.Count);
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableBorders(Rule<TopBorder>(), Rule<LeftBorder>(), Rule<BottomBorder>(), Rule<RightBorder>(), Rule<InsideHorizontalBorder>(), Rule<InsideVerticalBorder>())),
            new TableGrid([.. Enumerable.Range(0, count).Select(OpenXmlElement (_) => new GridColumn { Width = (TextWidth / count).ToString(CultureInfo.InvariantCulture) })]));
        if (columns is not null)
            table.AppendChild(new TableRow([new TableRowProperties(new TableHeader()), .. columns.Select(name => Cell(name, isBold: true))]));
        foreach (var row in rows)
            table.AppendChild(new TableRow([.. row.Select(OpenXmlElement (text, index) => Cell(text, boldFirst && index == 0))]));
        return table;
    }

    private static TableCell Cell(string text, bool isBold) => new(new Paragraph(WordWriter.Run(text, isBold)));

    private static TBorder Rule<TBorder>()
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "777777" };
}
