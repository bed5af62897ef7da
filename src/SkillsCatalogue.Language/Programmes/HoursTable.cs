using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>The plan of hours: a table whose header names guided, work-based and self-directed hours, a row for each module, perhaps a row of totals.</summary>
internal sealed class HoursTable
{
    private static readonly ProgrammeFact[] Columns = [ProgrammeFact.GuidedHours, ProgrammeFact.WorkBasedHours, ProgrammeFact.SelfDirectedHours];

    private readonly Dictionary<ProgrammeFact, decimal> _totals = [];

    private HoursTable()
    {
    }

    /// <summary>Hours of all modules together; null when there is no such table or column.</summary>
    public decimal? Of(ProgrammeFact fact) => _totals.TryGetValue(fact, out var total) ? total : null;

    /// <summary>The first table of that kind in a document; an empty one when there is none.</summary>
    public static HoursTable Of(DocumentText document, ProgrammeLexicon lexicon)
    {
        var found = new HoursTable();
        var tables = document.Blocks.Where(block => block.Cell is { Columns: >= 3 }).GroupBy(block => block.Cell!.Table);
        foreach (var table in tables)
        {
            var rows = table.GroupBy(block => block.Cell!.Row).OrderBy(row => row.Key)
                .Select(row => row.GroupBy(block => block.Cell!.Column).ToDictionary(cell => cell.Key, cell => Folding.WhiteSpace(string.Join(' ', cell.Select(block => document.Slice(block.Span)))))).ToList();
            if (found.Read(rows, lexicon))
                break;
        }

        return found;
    }

    private bool Read(List<Dictionary<int, string>> rows, ProgrammeLexicon lexicon)
    {
        var columns = rows[0].Select(cell => (cell.Key, Fact: lexicon.FactOf(cell.Value))).Where(column => column.Fact is { } fact && Columns.Contains(fact)).DistinctBy(column => column.Fact).ToList();
        if (columns.Count < 2)
            return false;
        foreach (var (column, fact) in columns)
        {
            var figures = rows.Skip(1).Select(row => row.TryGetValue(column, out var text) ? VolumeText.Hours("", text) : null).OfType<decimal>().ToList();
            if (figures.Count > 0)
                _totals[fact!.Value] = HasTotal(figures) ? figures[^1] : figures.Sum();
        }

        return _totals.Count > 0;
    }

    /// <summary>The last row is the sum of those above it.</summary>
    private static bool HasTotal(List<decimal> figures) => figures.Count > 2 && figures[^1] == figures.Take(figures.Count - 1).Sum();
}
