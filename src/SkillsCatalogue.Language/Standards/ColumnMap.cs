using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Statements;

namespace SkillsCatalogue.Language.Standards;

/// <summary>What the columns of a table hold, told by its header row; where no heading names statements, by a column of codes and the longest texts.</summary>
internal sealed class ColumnMap
{
    private const int LongestColumnHeading = 70;
    private readonly Dictionary<int, StatementKind?> _statements = [];
    private readonly Dictionary<int, string> _headings = [];

    private ColumnMap()
    {
    }

    /// <summary>Column that names the kind of each row; null when there is none.</summary>
    public int? Kind { get; private set; }

    /// <summary>The headings name statements.</summary>
    public bool IsCertain { get; private set; }

    public bool HasStatements => _statements.Count > 0;

    public bool IsStatement(int column) => _statements.ContainsKey(column);

    /// <summary>The column holds key tasks.</summary>
    public bool IsTask(int column) => KindOf(column) == StatementKind.Task;

    /// <summary>Each row says which key task its statements belong to.</summary>
    public bool HasTaskBesideStatements => _statements.ContainsValue(StatementKind.Task) && _statements.Values.Any(kind => kind != StatementKind.Task);

    /// <summary>Kind that the heading of the column says; null when it does not.</summary>
    public StatementKind? KindOf(int column) => _statements.GetValueOrDefault(column);

    /// <summary>A cell that only leads in ("Uczeń:"), or that explains the heading of its column in its own words ("Performance criteria describe …"), holds no statement.</summary>
    public bool IsAboutColumn(int column, string text) =>
        (text.Length < 60 && text.EndsWith(':'))
        || (_headings.TryGetValue(column, out var heading) && heading.Contains(' ', StringComparison.Ordinal) && HeadingText.Fold(text).StartsWith(heading + " ", StringComparison.Ordinal));

    /// <summary>A heading may have a remark below it ("Performance criteria", "Terms in italics …").</summary>
    private static string HeadingOf(TableRow row, int column, SectionLexicon lexicon)
    {
        var text = row.TextOf(column);
        if (row.BlocksOf(column).Count < 2 || lexicon.ColumnOf(text) is not null)
            return text;
        var first = row.FirstTextOf(column);
        return lexicon.ColumnOf(first) is not null ? first : text;
    }

    /// <summary>The map of a header row; null when the row is none.</summary>
    public static ColumnMap? OfHeader(TableRow row, SectionLexicon lexicon, IReadOnlyList<TableRow> rows)
    {
        var headings = row.Columns.Select(column => (Column: column, Text: HeadingOf(row, column, lexicon))).ToList();
        if (headings.Any(heading => heading.Text.Length > LongestColumnHeading))
            return null;
        var roles = headings.ToDictionary(heading => heading.Column, heading => RoleOf(heading.Text, lexicon));
        var known = roles.Values.Count(role => role is not null);
        var names = roles.Values.Any(role => role is ColumnRole.Statement or ColumnRole.Task);
        var isHeader = row.IsHeader || (known >= 2 && known >= headings.Count - 1 && (names || ReferenceEquals(row, rows[0])) && headings.All(heading => StatementCodes.Whole(heading.Text) is null));
        if (!isHeader || (headings.Count == 1 && row.ColumnCount > 1 && !names))
            return null;

        var task = roles.FirstOrDefault(role => role.Value is ColumnRole.Task or ColumnRole.Statement && HoldsOnlyNumbers(role.Key, row, rows));
        if (task.Value is not null)
            MoveToText(task.Key, row, rows, roles);
        var map = new ColumnMap { IsCertain = names, Kind = roles.Where(role => role.Value == ColumnRole.Kind).Select(role => (int?)role.Key).FirstOrDefault() };
        foreach (var (column, role) in roles)
        {
            map._headings[column] = HeadingText.Fold(headings.First(heading => heading.Column == column).Text);
            if (role == ColumnRole.Statement)
                map._statements[column] = KindOfHeading(headings.First(heading => heading.Column == column).Text, lexicon);
            else if (role == ColumnRole.Task)
                map._statements[column] = StatementKind.Task;
        }

        if (!names && roles.Values.Any(role => role == ColumnRole.Code))
            map.AddLongest(row, rows, roles);
        return map;
    }

    /// <summary>Role of a column; "Nr. Målpind" over a column that holds numbers and statements is one of statements.</summary>
    private static ColumnRole? RoleOf(string heading, SectionLexicon lexicon)
    {
        var blank = heading.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0 && lexicon.ColumnOf(heading[..blank]) == ColumnRole.Code && lexicon.ColumnOf(heading[blank..]) is ColumnRole.Statement or ColumnRole.Task)
            return lexicon.ColumnOf(heading[blank..]);
        return lexicon.ColumnOf(heading);
    }

    /// <summary>"Duty 1", "Duty 2" … under a heading that names statements: the rows are numbered there, their words stand in another column.</summary>
    private static bool HoldsOnlyNumbers(int column, TableRow header, IReadOnlyList<TableRow> rows)
    {
        var cells = Below(header, rows).Select(row => row.TextOf(column)).Where(text => text.Length > 0).ToList();
        return cells.Count >= 2 && cells.TrueForAll(text => StatementCodes.Labelled(text) is not null);
    }

    private static void MoveToText(int column, TableRow header, IReadOnlyList<TableRow> rows, Dictionary<int, ColumnRole?> roles)
    {
        var others = roles.Keys.Where(other => other != column && roles[other] is null or ColumnRole.Other).ToList();
        if (others.Count == 0)
            return;
        roles[others.MaxBy(other => Below(header, rows).Sum(row => row.TextOf(other).Length))] = roles[column];
        roles[column] = ColumnRole.Code;
    }

    private static IEnumerable<TableRow> Below(TableRow header, IReadOnlyList<TableRow> rows) => rows.SkipWhile(row => !ReferenceEquals(row, header)).Skip(1);

    private void AddLongest(TableRow header, IReadOnlyList<TableRow> rows, Dictionary<int, ColumnRole?> roles)
    {
        var texts = Below(header, rows).ToList();
        var free = roles.Where(role => role.Value is null).Select(role => role.Key).ToList();
        if (texts.Count > 0 && free.Count > 0)
            _statements[free.MaxBy(column => texts.Sum(row => row.TextOf(column).Length))] = null;
    }

    private static StatementKind? KindOfHeading(string heading, SectionLexicon lexicon) => lexicon.RoleOf(heading) switch
    {
        SectionRole.Knowledge => StatementKind.Knowledge,
        SectionRole.Attitudes => StatementKind.Attitude,
        _ => null,
    };
}
