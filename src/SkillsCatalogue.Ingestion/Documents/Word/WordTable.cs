using System.Globalization;
using DocumentFormat.OpenXml;
using SkillsCatalogue.Core.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>A table with merged cells resolved. A table of one column only frames its text: its paragraphs keep their own kinds.</summary>
/// <param name="number">Number of the table in the document, from 0.</param>
internal sealed class WordTable(int number, W.Table table, WordStyleSheet styles)
{
    private const int MaxColumns = 1000;

    /// <summary>Reads the cells in reading order.</summary>
    /// <param name="read">Reads the content of one cell: the element, its path, its place.</param>
    /// <param name="drafts">Where the paragraphs that are read are added.</param>
    public void Read(string path, StoryPlace place, Action<OpenXmlElement, string, StoryPlace> read, List<WordDraft> drafts)
    {
        var first = drafts.Count;
        var rows = Rows().ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells[^1].Column + row.Cells[^1].Width);
        var headers = rows.TakeWhile(row => row.IsHeader).Count();
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            foreach (var cell in row.Cells.Where(cell => !cell.IsCovered))
            {
                var inner = columns > 1 && place.Kind is null ? place with { Cell = new TableCell(number, index, cell.Column, columns, index < headers) } : place;
                read(cell.Element, string.Create(CultureInfo.InvariantCulture, $"{path}/tr[{row.Number}]/tc[{cell.Number}]"), inner);
            }
        }

        if (headers == 0 && columns > 1 && rows.Count > 1)
            MarkFirstRow(drafts[first..]);
    }

    /// <summary>A first row that alone is bold, or that the table's style sets apart, is a header.</summary>
    private void MarkFirstRow(List<WordDraft> drafts)
    {
        var own = drafts.Where(draft => draft.Cell?.Table == number).ToList();
        var top = own.Where(draft => draft.Cell!.Row == 0).ToList();
        var below = own.Where(draft => draft.Cell!.Row > 0).ToList();
        if (top.Select(draft => draft.Cell!.Column).Distinct().Count() < 2 || below.Count == 0)
            return;
        var isBold = top.TrueForAll(draft => draft.IsBold) && !below.TrueForAll(draft => draft.IsBold);
        if (!isBold && !IsStyled())
            return;
        foreach (var draft in top)
            draft.Cell = draft.Cell! with { IsHeader = true };
    }

    private bool IsStyled()
    {
        var properties = table.GetFirstChild<W.TableProperties>();
        var look = properties?.TableLook;
        var isOn = look?.FirstRow is { } attribute
            ? WordValues.IsOn(attribute)
            : int.TryParse(look?.Val?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits) && (bits & 0x20) != 0;
        return isOn && styles.Of(properties?.TableStyle?.Val?.Value).HasHeaderRow;
    }

    private IEnumerable<Row> Rows()
    {
        var number = 0;
        foreach (var row in Flat<W.TableRow>(table))
        {
            number++;
            if (WordMarkup.IsDeleted(row))
                continue;
            var properties = row.TableRowProperties;
            var header = properties?.GetFirstChild<W.TableHeader>();
            yield return new Row(number, Cells(row, Math.Clamp(WordValues.Number(properties?.GetFirstChild<W.GridBefore>()?.Val) ?? 0, 0, MaxColumns)), header is not null && WordValues.IsOn(header.Val));
        }
    }

    private static List<Cell> Cells(W.TableRow row, int column)
    {
        var cells = new List<Cell>();
        foreach (var element in Flat<W.TableCell>(row))
        {
            var properties = element.TableCellProperties;
            var width = Math.Clamp(WordValues.Number(properties?.GridSpan?.Val) ?? 1, 1, MaxColumns);
            // A merge without a value goes on with the cell above or to the left.
            var isCovered = properties?.VerticalMerge is { } down && down.Val?.InnerText != "restart"
                || properties?.HorizontalMerge is { } right && right.Val?.InnerText != "restart";
            if (!WordMarkup.IsDeleted(element))
                cells.Add(new Cell(element, cells.Count + 1, Math.Min(column, MaxColumns), width, isCovered));
            column += width;
        }

        return cells;
    }

    /// <summary>Rows or cells, also those inside content controls and custom markup.</summary>
    private static IEnumerable<TElement> Flat<TElement>(OpenXmlElement parent)
        where TElement : OpenXmlElement
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is TElement found)
            {
                yield return found;
            }
            else if (child is W.SdtRow or W.SdtCell or W.SdtContentRow or W.SdtContentCell or W.CustomXmlRow or W.CustomXmlCell or W.InsertedRun or W.MoveToRun or OpenXmlUnknownElement)
            {
                foreach (var inner in Flat<TElement>(child))
                    yield return inner;
            }
        }
    }

    private sealed record Row(int Number, List<Cell> Cells, bool IsHeader);

    private sealed record Cell(W.TableCell Element, int Number, int Column, int Width, bool IsCovered);
}
