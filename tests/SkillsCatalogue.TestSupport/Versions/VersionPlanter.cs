using System.Globalization;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.TestSupport.Versions;

/// <summary>
/// Makes two versions of a standard with edits that are known: words changed, statements put in, taken out, moved, parted, codes renumbered, units renamed and shifted.
/// What is put in are statements of the standard itself, which the old version is made without: they speak of the same things in the same way as those that are taken out.
/// </summary>
public sealed partial class VersionPlanter
{
    /// <summary>Statements of fewer words are left alone: half of two words is another statement.</summary>
    private const int LeastWords = 3;

    private static readonly PlantedEdit[] Lots =
    [
        .. Enumerable.Repeat(PlantedEdit.OneWord, 5), .. Enumerable.Repeat(PlantedEdit.Reworded, 3), .. Enumerable.Repeat(PlantedEdit.Lengthened, 2),
        .. Enumerable.Repeat(PlantedEdit.Shortened, 2), .. Enumerable.Repeat(PlantedEdit.Split, 2), .. Enumerable.Repeat(PlantedEdit.Moved, 2),
        .. Enumerable.Repeat(PlantedEdit.Reordered, 2), .. Enumerable.Repeat(PlantedEdit.Removed, 4), .. Enumerable.Repeat(PlantedEdit.Replaced, 3),
    ];

    private readonly ParsedStandard _standard;
    private readonly double _share;
    private readonly Random _random;
    private readonly WordEdits _words;
    private readonly HashSet<string> _known;
    private readonly HashSet<Statement> _editable;
    private readonly List<Line> _lines = [];

    private VersionPlanter(ParsedStandard standard, double share, int seed)
    {
        (_standard, _share, _random) = (standard, share, new Random(seed));
        _words = new(_random, [.. standard.Statements.Select(statement => statement.Text)]);
        var prints = standard.Statements.CountBy(statement => Fingerprint.OfStatement(statement.Text)).ToDictionary();
        _known = [.. prints.Keys];
        // Of words that stand there twice nobody can say which of the two was taken out.
        _editable = [.. standard.Statements.Where(statement => prints[Fingerprint.OfStatement(statement.Text)] == 1 && WordEdits.WordsOf(statement.Text).Length >= LeastWords)];
    }

    /// <param name="standard">The words to work with; its statements become those of the two versions, apart from those that only one of them has.</param>
    /// <param name="share">Share of the statements that are edited, 0 to 1; at 0 nothing is.</param>
    /// <param name="seed">The same seed plants the same edits.</param>
    public static PlantedVersion Plant(ParsedStandard standard, double share, int seed)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var planter = new VersionPlanter(standard, share, seed);
        planter.EditStatements();
        planter.Reorder();
        planter.RenumberCodes();
        planter.RenameUnits();
        return planter.Finish();
    }

    private void EditStatements()
    {
        var spare = _standard.Statements.Where(statement => _editable.Contains(statement) && Chance(_share / 5)).ToList();
        var strangers = new Queue<Statement>(spare.OrderBy(_ => _random.Next()).Take(spare.Count / 2));
        var added = spare.Except(strangers).ToHashSet();
        foreach (var statement in _standard.Statements)
        {
            if (added.Contains(statement))
                _lines.Add(new(null, statement, PlantedEdit.Added));
            else if (!spare.Contains(statement))
                Edit(statement, _editable.Contains(statement) && Chance(_share) ? Lots[_random.Next(Lots.Length)] : PlantedEdit.None, strangers);
        }
    }

    private void Edit(Statement statement, PlantedEdit edit, Queue<Statement> strangers)
    {
        switch (edit)
        {
            case PlantedEdit.OneWord when _words.OneWord(statement.Text) is { } text && IsNew(text):
                _lines.Add(new(statement, statement with { Text = text }, edit));
                break;
            case PlantedEdit.Reworded when _words.Reworded(statement.Text) is var text && IsNew(text):
                _lines.Add(new(statement, statement with { Text = text }, edit));
                break;
            case PlantedEdit.Lengthened when _words.Lengthened(statement.Text) is var text && IsNew(text):
                _lines.Add(new(statement, statement with { Text = text }, edit));
                break;
            case PlantedEdit.Shortened when _words.Shortened(statement.Text) is var text && IsNew(text):
                _lines.Add(new(statement, statement with { Text = text }, edit));
                break;
            case PlantedEdit.Split when _words.Split(statement.Text) is var (first, second) && IsNew(first) && IsNew(second):
                _lines.Add(new(statement, statement with { Text = first }, edit));
                _lines.Add(new(null, statement with { Text = second, Code = statement.Code is null ? null : statement.Code + "a" }, edit));
                break;
            case PlantedEdit.Removed:
                _lines.Add(new(statement, null, edit));
                break;
            case PlantedEdit.Replaced when strangers.TryDequeue(out var stranger):
                _lines.Add(new(statement, null, edit));
                _lines.Add(new(null, stranger with { Code = statement.Code, Unit = statement.Unit }, edit));
                break;
            case PlantedEdit.Moved or PlantedEdit.Reordered:
                _lines.Add(new(statement, statement, edit));
                break;
            default:
                _lines.Add(new(statement, statement, PlantedEdit.None));
                break;
        }
    }

    /// <summary>Edited words that stand there already would be a partner of their own.</summary>
    private bool IsNew(string text) => _known.Add(Fingerprint.OfStatement(text));

    /// <summary>Statements with another place or unit go beside a statement of the unit that they go to.</summary>
    private void Reorder()
    {
        foreach (var line in _lines.Where(line => line.Edit is PlantedEdit.Moved or PlantedEdit.Reordered).ToList())
        {
            var hosts = _lines.Where(other => other != line && IsHost(other, line)).ToList();
            if (hosts.Count == 0)
            {
                _lines[_lines.IndexOf(line)] = line with { Edit = PlantedEdit.None };
                continue;
            }

            var host = hosts[_random.Next(hosts.Count)];
            _lines.Remove(line);
            _lines.Insert(_lines.IndexOf(host) + 1, line with { New = line.New! with { Unit = host.New!.Unit } });
        }
    }

    /// <summary>The two parts of a statement stay together.</summary>
    private static bool IsHost(Line other, Line line) =>
        other is { New.Unit: { } unit } and not { Edit: PlantedEdit.Split, Old: not null } && (unit == line.Old!.Unit) == (line.Edit == PlantedEdit.Reordered);

    /// <summary>In some units the codes run on without gaps again, as an office numbers them.</summary>
    private void RenumberCodes()
    {
        foreach (var unit in _lines.Select(line => line.New?.Unit).OfType<string>().Distinct().Where(_ => Chance(_share / 2)).ToList())
        {
            var next = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < _lines.Count; i++)
            {
                if (_lines[i].New is not { Code: { } code } statement || statement.Unit != unit || Numbered().Match(code) is not { Success: true } match)
                    continue;
                var number = next.GetValueOrDefault(match.Groups[1].Value, 1);
                next[match.Groups[1].Value] = number + 1;
                _lines[i] = _lines[i] with { New = statement with { Code = match.Groups[1].Value + number.ToString(CultureInfo.InvariantCulture).PadLeft(match.Groups[2].Length, '0') } };
            }
        }
    }

    /// <summary>Some units get another name, or every unit that of the next one, as when one is put in before them.</summary>
    private void RenameUnits()
    {
        var names = _standard.Statements.Select(statement => statement.Unit).OfType<string>().Distinct().ToList();
        var shifted = Chance(_share / 3);
        var renamed = names.Select((name, i) => (name, New: shifted ? i + 1 < names.Count ? names[i + 1] : name + "-next" : Chance(_share / 3) ? name + "-new" : name)).ToDictionary(pair => pair.name, pair => pair.New);
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].New is { Unit: { } unit } statement)
                _lines[i] = _lines[i] with { New = statement with { Unit = renamed[unit] }, UnitBefore = unit };
        }
    }

    private PlantedVersion Finish()
    {
        // The old version stands in the order of the standard: moved statements are among the others there.
        var place = _standard.Statements.Select((statement, i) => (statement.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var oldIds = _lines.Select(line => line.Old).OfType<Statement>().OrderBy(statement => place[statement.Id]).Select((statement, i) => (statement.Id, New: Id(i))).ToDictionary(pair => pair.Id, pair => pair.New);
        var old = _lines.Select(line => line.Old).OfType<Statement>().OrderBy(statement => place[statement.Id]).Select((statement, i) => statement with { Id = Id(i) }).ToList();
        var (fresh, plan) = (new List<Statement>(), new List<PlannedPair>());
        for (var i = 0; i < _lines.Count; i++)
        {
            var (line, oldId) = (_lines[i], _lines[i].Old is { } before ? oldIds[before.Id] : null);
            var newId = line.New is null ? null : Id(fresh.Count);
            if (line.New is { } after)
                fresh.Add(after with { Id = newId! });
            var other = line is { Edit: PlantedEdit.Split, Old: not null } ? Id(fresh.Count) : null;
            plan.Add(new(oldId, newId, ChangeOf(line), line.Edit, other));
        }

        return new(_standard with { Sha256 = new string('a', 64), Statements = old }, _standard with { Sha256 = new string('b', 64), Statements = fresh }, plan);
    }

    private static StatementChange ChangeOf(Line line) => line switch
    {
        { Old: null } => StatementChange.Added,
        { New: null } => StatementChange.Removed,
        { Old: var old, New: var fresh } when old.Text != fresh.Text => StatementChange.Changed,
        { Old: var old, New: var fresh } => old.Unit == line.UnitBefore && old.Code == fresh.Code ? StatementChange.Unchanged : StatementChange.Moved,
    };

    private bool Chance(double share) => _random.NextDouble() < share;

    private static string Id(int index) => "s" + (index + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(.*?)(\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <param name="UnitBefore">The unit that it stands in by the name of the old version.</param>
    private sealed record Line(Statement? Old, Statement? New, PlantedEdit Edit)
    {
        public string? UnitBefore { get; init; }
    }
}
