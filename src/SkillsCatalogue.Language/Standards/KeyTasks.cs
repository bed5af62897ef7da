using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Standards;

/// <summary>
/// Says of every outcome statement which key task the standard prints for it: in its table row, in the facts of its unit, by a unit that bears the words of a
/// key task as its title, or by a table of duties that lists the codes of what they need. Nothing is guessed from likeness.
/// </summary>
internal static class KeyTasks
{
    public static IReadOnlyList<Statement> Assign(DocumentText document, IReadOnlyList<Statement> statements, ReadUnits units)
    {
        var tasks = statements.Where(statement => statement.Kind == StatementKind.Task).ToList();
        var names = new TaskNames(tasks);
        var byUnit = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < units.Units.Count; i++)
        {
            var task = units.KeyTasks[i] is { } named ? names.Of(named) : names.Same(units.Units[i].Title);
            if (task is not null)
                byUnit.TryAdd(units.Units[i].Name, task);
        }

        var byCode = CodesBeside(document, tasks, statements);
        return [.. statements.Select(statement => statement.Kind == StatementKind.Task ? statement : statement with
        {
            KeyTask = (statement.KeyTask is { } inRow ? names.Of(inRow) : null)
                ?? (statement.Unit is { } unit ? byUnit.GetValueOrDefault(unit) : null)
                // Codes begin anew in every unit: a table of duties speaks of those outside units.
                ?? (statement is { Unit: null, Code: { } code } ? byCode.GetValueOrDefault(code) : null),
        })];
    }

    /// <summary>Code of a statement → the first task whose table row lists it ("K1 K3 S2").</summary>
    private static Dictionary<string, string> CodesBeside(DocumentText document, List<Statement> tasks, IReadOnlyList<Statement> statements)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (tasks.Count == 0)
            return found;
        var codes = statements.Where(statement => statement is { Unit: null, Code: not null, Kind: not StatementKind.Task }).Select(statement => statement.Code!).ToHashSet(StringComparer.Ordinal);
        foreach (var task in tasks)
        {
            foreach (var cell in Beside(document, task))
            {
                var parts = cell.Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                if (parts.Length == 0 || parts.Count(codes.Contains) * 2 < parts.Length)
                    continue;
                foreach (var code in parts.Where(codes.Contains))
                    found.TryAdd(code, task.Text);
            }
        }

        return found;
    }

    /// <summary>The other cells of the table row that a statement stands in; none outside tables.</summary>
    private static IEnumerable<string> Beside(DocumentText document, Statement task)
    {
        // The first block that does not end before it.
        int at = 0, high = document.Blocks.Count;
        while (at < high)
        {
            var middle = (at + high) / 2;
            (at, high) = document.Blocks[middle].Span.End < task.Span.Start ? (middle + 1, high) : (at, middle);
        }

        if (at == document.Blocks.Count || document.Blocks[at].Span.Start > task.Span.Start || document.Blocks[at].Cell is not { } cell)
            yield break;
        for (var i = at - 1; i >= 0 && document.Blocks[i].Cell is { } before && (before.Table, before.Row) == (cell.Table, cell.Row); i--)
            yield return Folding.WhiteSpace(document.Slice(document.Blocks[i].Span));
        for (var i = at + 1; i < document.Blocks.Count && document.Blocks[i].Cell is { } after && (after.Table, after.Row) == (cell.Table, cell.Row); i++)
            yield return Folding.WhiteSpace(document.Slice(document.Blocks[i].Span));
    }
}
