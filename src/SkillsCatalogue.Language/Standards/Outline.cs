using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Builds the tree of sections and the units from the headings among the lines.</summary>
internal sealed class Outline(DocumentText document, SectionLexicon lexicon)
{
    private readonly Stack<OpenSection> _open = new();
    private OpenSection? _counted;
    private string? _next;
    private HashSet<string> _insideUnits = [];

    public List<OpenSection> Sections { get; } = [];

    /// <summary>Units with the section that opened each; a unit ends with its section.</summary>
    public List<(UnitHeading Heading, int Section)> Units { get; } = [];

    /// <summary>Section of each line: the one it stands directly under, or -1.</summary>
    public List<int> SectionOfLine { get; } = [];

    public Outline Build(IReadOnlyList<Line> lines)
    {
        _insideUnits = HeadingsInsideUnits(lines);
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.EndOfRows)
                CloseWhile(section => section.IsRowLabel, line.Span.Start);
            else if (line.Kind == LineKind.Heading && !SaysUnitAgain(line))
                Open(line);
            SectionOfLine.Add(_open.Count > 0 ? _open.Peek().Index : -1);
        }

        CloseWhile(_ => true, BodyEnd());
        MarkOutcomesBelow();
        return this;
    }

    /// <summary>
    /// "1. Outcome … Criteria: a) … b) … 2. Outcome": where criteria stand below each outcome, the next number goes on with the outcomes.
    /// </summary>
    private void Resume(Line line)
    {
        if (line.Kind != LineKind.Item || line.Code is null || _open.Count == 0)
            return;
        var top = _open.Peek();
        if (Outline.IsOutcome(top.Effective))
            (_counted, _next) = (top, char.IsDigit(line.Code[0]) ? Statements.StatementCodes.Next(line.Code) : null);
        else if (top is { Effective: SectionRole.Assessment, IsByWords: true } && _counted is { } outcomes && line.Code == _next && top.Level == outcomes.Level && top.Parent == outcomes.Parent)
        {
            CloseWhile(section => section == top, line.Span.Start);
            var section = outcomes with { Index = Sections.Count, Start = line.Span.Start, End = -1 };
            Sections.Add(section);
            _open.Push(section);
            (_counted, _next) = (section, Statements.StatementCodes.Next(line.Code));
        }
    }

    private void Open(Line line)
    {
        var heading = Folding.WhiteSpace(document.Slice(line.Span));
        var own = lexicon.RoleOf(heading);
        var task = line.Unit is { IsKeyTask: true } && IsInSet(line) ? line.Unit : null;
        var unit = task is not null || (line.Unit is { IsWeak: true } && IsNoUnitHere(line)) ? null : line.Unit;
        var level = LevelOf(line, unit, own);
        if (unit is null && level > 0 && _insideUnits.Contains(HeadingText.Fold(heading)) && OpenUnit() is { } around)
            level = Math.Max(level, around.Level + 1);
        CloseWhile(section => section.Level >= level || section.IsRowLabel, line.Span.Start);
        var parent = _open.Count > 0 ? _open.Peek() : null;
        if (unit is not null)
            Units.Add((unit, Sections.Count));
        var section = new OpenSection(
            Sections.Count, heading, level, unit is { IsWeak: false } && !IsOutcome(own) ? SectionRole.Unit : own, Effective(own, unit, parent), parent?.Index ?? -1,
            unit is not null ? Units.Count - 1 : parent?.Unit ?? -1, line.Span.Start)
        {
            IsRowLabel = line.IsRowLabel,
            IsByWords = line.Level == 0,
            OpensUnit = unit is not null,
            // What a person answers for is printed once for the whole set, after its last task.
            KeyTask = task is not null ? task.Number ?? task.Title : unit is null && own != SectionRole.Attitudes ? parent?.KeyTask : null,
        };
        Sections.Add(section);
        _open.Push(section);
    }

    /// <summary>A numbered heading over outcomes is no unit inside one that is known by better signs, nor in the description of the occupation.</summary>
    private bool IsNoUnitHere(Line line) => _open.Where(section => line.Level == 0 || section.Level < line.Level * 10).Any(section =>
        section.Effective == SectionRole.Description
        || (section.OpensUnit && !section.IsRowLabel && IsOutcome(section.Effective) && Units[section.Unit].Heading is { IsWeak: false }));

    /// <summary>"Ključni posao 2: …" inside a set says which key task the competences under it serve; elsewhere it is a unit of its own.</summary>
    private bool IsInSet(Line line) => _open.Where(section => line.Level == 0 || section.Level < line.Level * 10).Any(section =>
        section.Unit >= 0 && Units[section.Unit].Heading is { IsWeak: false, IsKeyTask: false });

    /// <summary>
    /// Level of a new heading. Units do not nest, so one closes the one before it and takes its level. A heading known only by its words stands beside
    /// another such heading, or below a heading of the layout.
    /// </summary>
    private int LevelOf(Line line, UnitHeading? unit, SectionRole own)
    {
        if (unit is { IsWeak: false } && OpenUnit() is { } previous)
            return line.Level == 0 ? previous.Level : Math.Min(previous.Level, line.Level * 10);
        if (line.Level > 0)
            return line.Level * 10;
        if (_open.Count == 0)
            return 10;
        var top = _open.Peek();
        if (line.IsRowLabel || unit is not null)
            return (_open.FirstOrDefault(section => !section.IsRowLabel)?.Level ?? 0) + 1;
        var stands = top.Own is SectionRole.Unknown or SectionRole.Unit || top.OpensUnit ? top.Level + 1 : top.Level;
        return own is SectionRole.Unknown ? top.Level + 1 : stands;
    }

    /// <summary>The bare code of the unit that is open ("Unit Code | ABC/N0101" under the heading "ABC/N0101: Title") opens no other.</summary>
    private bool SaysUnitAgain(Line line) =>
        line.Unit is { Title: "", Number: { } number } && OpenUnit() is { } open && Units[open.Unit].Heading.Number == number;

    private OpenSection? OpenUnit() => _open.FirstOrDefault(section => section.OpensUnit && Units[section.Unit].Heading is { IsWeak: false });

    /// <summary>
    /// Headings that come back under several units are those of their parts, however large they are set; one that mostly stands right before a unit is a heading of units.
    /// </summary>
    private HashSet<string> HeadingsInsideUnits(IReadOnlyList<Line> lines)
    {
        var unitsOf = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        var unit = 0;
        string? last = null;
        foreach (var line in lines.Where(line => line.Kind == LineKind.Heading && !line.IsRowLabel))
        {
            if (line.Unit is { IsWeak: false })
            {
                unit++;
                if (last is not null)
                    before[last] = before.GetValueOrDefault(last) + 1;
                last = null;
                continue;
            }

            last = unit > 0 && line.Unit is null ? HeadingText.Fold(document.Slice(line.Span)) : null;
            if (last is null)
                continue;
            if (!unitsOf.TryGetValue(last, out var units))
                unitsOf[last] = units = [];
            units.Add(unit);
        }

        return [.. unitsOf.Where(entry => entry.Value.Count >= 2 && entry.Value.Count * 3 >= unit && before.GetValueOrDefault(entry.Key) * 2 <= entry.Value.Count).Select(entry => entry.Key)];
    }

    private static SectionRole Effective(SectionRole own, UnitHeading? unit, OpenSection? parent)
    {
        var inherited = parent?.Effective ?? SectionRole.Unknown;
        if (unit is { IsWeak: false } && !IsOutcome(own))
            return IsOutcome(inherited) || inherited == SectionRole.Tasks ? inherited : SectionRole.Unit;
        if (unit is null && inherited is SectionRole.Assessment or SectionRole.Excluded)
            return inherited;
        return own is SectionRole.Unknown or SectionRole.Unit ? inherited : own;
    }

    private void CloseWhile(Func<OpenSection, bool> condition, int at)
    {
        while (_open.Count > 0 && condition(_open.Peek()))
            _open.Pop().End = at;
    }

    private void MarkOutcomesBelow()
    {
        foreach (var section in Sections.Where(section => IsOutcome(section.Effective) || section.OpensUnit))
        {
            for (var parent = section.Parent; parent >= 0; parent = Sections[parent].Parent)
                Sections[parent].HasOutcomesBelow = true;
        }
    }

    private int BodyEnd()
    {
        var end = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Furniture or BlockKind.Contents or BlockKind.Boilerplate or BlockKind.Footnote))
                end = block.Span.End;
        }

        return end;
    }

    internal static bool IsOutcome(SectionRole role) =>
        role is SectionRole.Skills or SectionRole.Knowledge or SectionRole.Attitudes or SectionRole.Outcomes;
}
