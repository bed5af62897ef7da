using System.Globalization;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>
/// Says of every outcome statement which key task the standard prints for it: in its table row, in the facts of its unit, by a unit that bears the words of a
/// key task as its title, or by a table of duties that lists the codes of what they need. Nothing is guessed from likeness.
/// </summary>
internal static partial class KeyTasks
{
    public static IReadOnlyList<Statement> Assign(DocumentText document, IReadOnlyList<Statement> statements, ReadUnits units)
    {
        var tasks = statements.Where(statement => statement.Kind == StatementKind.Task).ToList();
        var byUnit = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < units.Units.Count; i++)
        {
            var title = Folding.LettersAndDigits(units.Units[i].Title);
            var task = units.KeyTasks[i] is { } named ? Named(named, tasks)
                : title.Length == 0 ? null : tasks.FirstOrDefault(task => Folding.LettersAndDigits(task.Text) == title)?.Text;
            if (task is not null)
                byUnit.TryAdd(units.Units[i].Name, task);
        }

        var byCode = CodesBeside(document, tasks, statements);
        return [.. statements.Select(statement => statement.Kind == StatementKind.Task ? statement : statement with
        {
            KeyTask = (statement.KeyTask is { } inRow ? Named(inRow, tasks) : null)
                ?? (statement.Unit is { } unit ? byUnit.GetValueOrDefault(unit) : null)
                // Codes begin anew in every unit: a table of duties speaks of those outside units.
                ?? (statement is { Unit: null, Code: { } code } ? byCode.GetValueOrDefault(code) : null),
        })];
    }

    /// <summary>"1. Title", "Title", "A.2.1", "3, 4" or "A.2.1 Title; A.2.2 Title": the words of the tasks that it names, else the words as they stand.</summary>
    private static string Named(string printed, List<Statement> tasks)
    {
        var words = Folding.LettersAndDigits(HeadingText.WithoutNumber(printed));
        if (tasks.FirstOrDefault(task => Folding.LettersAndDigits(task.Text) == words) is { } same)
            return same.Text;
        if (printed.Contains(';', StringComparison.Ordinal) && printed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } several)
            return string.Join("; ", several.Select(one => Named(one, tasks)));
        var numbers = printed.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbered = numbers.Select(number => Numbered(number, tasks)).ToList();
        return numbered.Count > 0 && numbered.TrueForAll(task => task is not null) ? string.Join("; ", numbered) : printed;
    }

    /// <summary>The task with this printed number; where the list is printed without numbers, the one that stands there.</summary>
    private static string? Numbered(string number, List<Statement> tasks)
    {
        // "KP3³⁾" points to KP3 and to a footnote.
        var plain = FootnoteMark().Replace(number, "").TrimEnd('.', ')', ':');
        if (tasks.FirstOrDefault(task => task.Code?.TrimEnd('.', ')', ':') == plain) is { } coded)
            return coded.Text;
        return tasks.TrueForAll(task => task.Code is null) && int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= tasks.Count
            ? tasks[place - 1].Text
            : null;
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
        var at = -1;
        for (var i = 0; i < document.Blocks.Count && at < 0; i++)
        {
            if (document.Blocks[i].Span.Start <= task.Span.Start && document.Blocks[i].Span.End >= task.Span.Start)
                at = i;
        }

        if (at < 0 || document.Blocks[at].Cell is not { } cell)
            yield break;
        for (var i = at - 1; i >= 0 && document.Blocks[i].Cell is { } before && (before.Table, before.Row) == (cell.Table, cell.Row); i--)
            yield return Folding.WhiteSpace(document.Slice(document.Blocks[i].Span));
        for (var i = at + 1; i < document.Blocks.Count && document.Blocks[i].Cell is { } after && (after.Table, after.Row) == (cell.Table, cell.Row); i++)
            yield return Folding.WhiteSpace(document.Slice(document.Blocks[i].Span));
    }

    [GeneratedRegex(@"[\p{No}⁽⁾*]+$")]
    private static partial Regex FootnoteMark();
}
