using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Standards;

/// <summary>
/// Makes one statement of each (unit, code, text): what is printed again in the same unit becomes a re-print of the first.
/// A subject that is offered at several levels is a unit for each level, although its number is the same.
/// </summary>
internal static class StatementMerger
{
    public static List<Statement> Merge(DocumentText document, IEnumerable<Found> found, Outline outline, IReadOnlyList<StandardUnit> units)
    {
        var statements = new List<Statement>();
        // Kept apart until the end: a line that is printed thousands of times is not to cost its square.
        var reprints = new Dictionary<int, List<TextSpan>>();
        var known = new Dictionary<(string? Unit, string? Level, string Text), List<int>>();
        foreach (var item in found.OrderBy(item => item.Span))
        {
            var text = Folding.WhiteSpace(document.Slice(item.Span));
            var unit = item.Unit < 0 ? null : units[item.Unit];
            var key = (unit?.Name, unit?.Level, Folding.LettersAndDigits(text));
            if (!known.TryGetValue(key, out var same))
                known[key] = same = [];
            var first = same.FindIndex(index => statements[index].Code is null || item.Code is null || statements[index].Code == item.Code);
            if (first >= 0 && IsTask(statements[same[first]]) == (item.Kind == StatementKind.Task))
            {
                var index = same[first];
                var kept = statements[index];
                if (kept.Code is null && item.Code is not null)
                    statements[index] = kept with { Code = item.Code };
                if (!reprints.TryGetValue(index, out var places))
                    reprints[index] = places = [];
                places.Add(item.Span);
                continue;
            }

            same.Add(statements.Count);
            statements.Add(new(
                $"s{statements.Count + 1}", text, item.Code, item.Kind,
                item.Section < 0 ? null : outline.Sections[item.Section].Heading, unit?.Name, item.Span, [], item.Rule) { KeyTask = item.KeyTask, Need = unit?.Need ?? Need.Essential });
        }

        foreach (var (index, places) in reprints)
            statements[index] = statements[index] with { Reprints = places };
        return statements;
    }

    private static bool IsTask(Statement statement) => statement.Kind == StatementKind.Task;
}
