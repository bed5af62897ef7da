using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Corrections;

/// <summary>A reading on its way from the machine's to the corrected one.</summary>
internal sealed class CorrectionDraft
{
    /// <summary>How far from a re-print its corrected words may stand.</summary>
    private const int Window = 300;

    /// <summary>Rule of a statement that only an editor found.</summary>
    private const string ByEditor = "correction";

    private readonly DocumentText _document;
    private readonly ParsedStandard _machine;
    private readonly Dictionary<string, DraftStatement> _byId;
    private readonly List<DraftStatement> _statements;
    private readonly CorrectedUnits _units;

    public CorrectionDraft(DocumentText document, ParsedStandard machine)
    {
        _document = document;
        _machine = machine;
        _statements = [.. machine.Statements.Select(statement => new DraftStatement(statement, statement.Id))];
        _byId = _statements.ToDictionary(statement => statement.MachineId!, StringComparer.Ordinal);
        _units = new(machine);
    }

    /// <summary>A statement of the machine's reading as it stands now; null when a correction has taken its text.</summary>
    public DraftStatement? Of(Statement read) => _byId.GetValueOrDefault(read.Id) is { } statement && _statements.Contains(statement) ? statement : null;

    /// <summary>Statements that have a place in a stretch of text.</summary>
    public IEnumerable<DraftStatement> At(TextSpan span) => _statements.Where(statement => statement.Places.Any(span.Overlaps));

    /// <summary>The correction says something of kind, code, set or level that is not so.</summary>
    public bool WouldChange(DraftStatement statement, ReadingCorrection correction)
    {
        var now = statement.Now;
        return (correction.Kind is { } kind && kind != now.Kind)
            || (correction.Code is not null && correction.Code != (now.Code ?? ""))
            || (correction.Unit is { } unit && _units.NameOf(unit, now.Span) != (now.Unit ?? ""))
            || (correction.Level is { } level && level != (_units.LevelOf(now.Unit, now.Span) ?? ""));
    }

    /// <summary>Changes kind, code, set and level; the words stay.</summary>
    public DraftStatement Relabel(DraftStatement statement, ReadingCorrection correction)
    {
        statement.Now = Labelled(statement.Now, correction);
        return statement;
    }

    /// <summary>Gives a statement other words. Null when they lie inside another statement.</summary>
    public IReadOnlyList<DraftStatement>? Recut(DraftStatement statement, IReadOnlyList<TextSpan> spans, ReadingCorrection correction)
    {
        if (!Clear(spans, statement))
            return null;
        var old = statement.Now;
        var parts = spans.Order().Select((span, i) =>
        {
            var part = i == 0 ? statement : new DraftStatement(old, null);
            part.IsRecut = true;
            part.Now = Labelled(old with { Span = span, Text = Folding.WhiteSpace(_document.Slice(span)), Reprints = ReprintsOf(span, old, statement) }, correction);
            return part;
        }).ToList();
        _statements.AddRange(parts.Skip(1));
        return parts;
    }

    /// <summary>Adds statements that the machine did not read. Null when they lie inside another statement.</summary>
    public IReadOnlyList<DraftStatement>? Add(IReadOnlyList<TextSpan> spans, ReadingCorrection correction)
    {
        if (!Clear(spans, null))
            return null;
        var target = correction.Target;
        var parts = spans.Order().Select(span =>
        {
            var section = _machine.Sections.Where(section => section.Span.Contains(span.Start)).MinBy(section => section.Span.Length)?.Heading;
            var unit = target.Unit is { } name && _machine.Units.Any(unit => unit.Name == name) ? name : null;
            var bare = new Statement(
                "", Folding.WhiteSpace(_document.Slice(span)), target.Code, target.Kind ?? StatementKind.Skill, section, unit, span, [], ByEditor) { Need = _units.NeedOf(unit, span) };
            return new DraftStatement(Labelled(bare, correction), null);
        }).ToList();
        _statements.AddRange(parts);
        return parts;
    }

    /// <summary>What stands now, in reading order.</summary>
    public IReadOnlyList<DraftStatement> InOrder() => [.. _statements.OrderBy(statement => statement.Span)];

    public ParsedStandard Finish(IReadOnlyList<DraftStatement> statements, IReadOnlyDictionary<DraftStatement, string> ids) => _units.Into(_machine) with
    {
        Statements = [.. statements.Select(statement => statement.Now with { Id = ids[statement] })],
        Segments = CorrectedSegments.Of(_document, _machine, statements, ids),
        Diagnostics = statements.Any(statement => statement.Now.Kind is not (StatementKind.Task or StatementKind.Other))
            ? [.. _machine.Diagnostics.Where(diagnostic => diagnostic.Code != DiagnosticCodes.NoStatements)]
            : _machine.Diagnostics,
    };

    private Statement Labelled(Statement statement, ReadingCorrection correction)
    {
        var unit = correction.Unit is { } name ? _units.Take(name, statement.Span) : statement.Unit;
        if (correction.Level is { } level)
            _units.SetLevel(unit, statement.Span, level);
        return statement with
        {
            Kind = correction.Kind ?? statement.Kind,
            Code = correction.Code is { } code ? Blank(code) : statement.Code,
            Unit = unit,
            Need = correction.Unit is null ? statement.Need : _units.NeedOf(unit, statement.Span),
            AsRead = correction.Target,
        };
    }

    /// <summary>Makes room: statements that lie in the spans go, those that reach into them are cut, re-prints there are dropped. False, and nothing done, when a span lies inside another statement.</summary>
    private bool Clear(IReadOnlyList<TextSpan> spans, DraftStatement? own)
    {
        var others = _statements.Where(statement => statement != own).ToList();
        if (others.Exists(other => spans.Any(span => span.Start > other.Span.Start && span.End < other.Span.End && HasWords(new(other.Span.Start, span.Start)) && HasWords(new(span.End, other.Span.End)))))
            return false;
        foreach (var other in others.Where(other => other.Places.Any(place => spans.Any(place.Overlaps))))
        {
            var rest = other.Span;
            foreach (var span in spans.Where(rest.Overlaps))
                rest = span.Start <= rest.Start || !HasWords(new(rest.Start, span.Start)) ? new(Math.Min(span.End, rest.End), rest.End) : new(rest.Start, span.Start);
            if (rest != other.Span && !HasWords(rest))
            {
                _statements.Remove(other);
                continue;
            }

            var cut = rest == other.Span ? rest : Trimmed(rest);
            other.IsRecut = true;
            other.Now = other.Now with
            {
                Span = cut,
                Text = Folding.WhiteSpace(_document.Slice(cut)),
                Reprints = [.. other.Now.Reprints.Where(place => !spans.Any(place.Overlaps))],
            };
        }

        return true;
    }

    /// <summary>Where the machine saw the statement again, the corrected words are sought in the same way.</summary>
    private List<TextSpan> ReprintsOf(TextSpan span, Statement old, DraftStatement own)
    {
        var words = Folding.WhiteSpace(_document.Slice(span));
        var reprints = new List<TextSpan>();
        foreach (var place in old.Reprints)
        {
            TextSpan window = new(Math.Max(0, place.Start - Window), Math.Min(_document.Text.Length, place.End + Window));
            var again = QuoteLocator.LocateAll(_document, words, window).Select(find => find.Span).FirstOrDefault(place.Overlaps);
            if (!again.IsEmpty && !again.Overlaps(span) && !At(again).Any(other => other != own) && !reprints.Exists(again.Overlaps))
                reprints.Add(again);
        }

        return reprints;
    }

    private TextSpan Trimmed(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(_document.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_document.Text[end - 1]))
            end--;
        return new(start, end);
    }

    /// <summary>More than a bullet, a code or an "and": such a rest is no statement.</summary>
    private bool HasWords(TextSpan span) => span.Length > CorrectedSegments.MarkerLetters && _document.Slice(span).Count(char.IsLetter) > CorrectedSegments.MarkerLetters;

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
