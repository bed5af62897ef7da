using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Finds the statements of one run, and says of the other lines why they are none.</summary>
internal sealed class RunReader(DocumentText document, SectionLexicon lexicon, Run run)
{
    private readonly List<Found> _found = [];
    private readonly List<(TextSpan Span, string Reason)> _reasons = [];
    private readonly bool _hasItems = run.Lines.Any(line => line.Kind is LineKind.Item or LineKind.Cell);
    private SectionRole? _ledIn;

    public IReadOnlyList<Found> Found => _found;

    /// <summary>Spans of lines that are no statements, with reasons of <see cref="SegmentReasons"/>.</summary>
    public IReadOnlyList<(TextSpan Span, string Reason)> Reasons => _reasons;

    public RunReader Read()
    {
        for (var i = 0; i < run.Lines.Count; i++)
        {
            var line = run.Lines[i];
            var next = i + 1 < run.Lines.Count ? run.Lines[i + 1] : null;
            switch (line.Kind)
            {
                case LineKind.Skip:
                    _reasons.Add((line.Span, line.Reason!));
                    break;
                case LineKind.Fact:
                    _reasons.Add((line.Span, SegmentReasons.Facts));
                    break;
                case LineKind.Cell:
                    Cell(line);
                    break;
                case LineKind.Item:
                    Item(line, next);
                    break;
                case LineKind.Text:
                    Text(line, next);
                    break;
            }
        }

        foreach (var other in LearnerProse.TakeOthers(_found, document, lexicon))
            _reasons.Add((other.Span, SegmentReasons.Description));
        return this;
    }

    private bool IsClosed => run.Role is SectionRole.Assessment or SectionRole.Excluded;

    /// <summary>What items are here: the role of the section, made known by a lead-in where the section says nothing.</summary>
    private SectionRole Expected =>
        run.Role is SectionRole.Skills or SectionRole.Knowledge or SectionRole.Attitudes or SectionRole.Tasks ? run.Role
        : _ledIn ?? run.Role;

    /// <summary>A unit without headings inside: its list is its outcomes.</summary>
    private bool IsBareUnit => run.Role == SectionRole.Unit && !run.OnlyIntroduces && _ledIn is null;

    private bool ExpectsStatements => !IsClosed && (Outline.IsOutcome(Expected) || Expected == SectionRole.Tasks);

    private void Cell(Line line)
    {
        var isWanted = line.IsCertain || line.HasStrongCode ? !IsClosed : ExpectsStatements || IsBareUnit;
        if (!isWanted)
            _reasons.Add((line.Span, ReasonOfRole()));
        else
            Add(line.Content, line, line.IsCertain ? Rules.Column : Rules.CodedRow);
    }

    private void Item(Line line, Line? next)
    {
        var text = document.Slice(line.Content);
        if (IsLeadIn(text) && !line.HasStrongCode && next is { Kind: LineKind.Item or LineKind.Cell })
        {
            LeadIn(line, text);
            return;
        }

        if (line.HasStrongCode && !IsClosed)
            Add(line.Content, line, Rules.StrongCode);
        else if (ExpectsStatements && InlineLeadIn(text) is { } colon && line.Code is null)
            AddClauses(line, colon);
        else if (ExpectsStatements && line.Code is null && run.Lines.Count == 1 && AddLedInSentences(line))
            return;
        else if (ExpectsStatements && line.Code is null && run.Lines.Count == 1 && text.AsSpan().Count(';') >= 2)
            AddClauses(line, LeadInWords.LengthAt(text, lexicon) ?? 0);
        else if (ExpectsStatements || IsBareUnit)
            Add(line.Content, line, line.Code is null ? Rules.Bullet : Rules.Numbered);
        else
            _reasons.Add((line.Span, ReasonOfRole()));
    }

    private void Text(Line line, Line? next)
    {
        var text = document.Slice(line.Span);
        if (EndsWithColon(text) || (next is { Kind: LineKind.Item or LineKind.Cell } && IsLeadIn(text)))
        {
            LeadIn(line, text);
        }
        else if (IsContinuation(line, text))
        {
            var last = _found[^1];
            _found[^1] = last with { Span = new(last.Span.Start, line.Span.End) };
        }
        else if (!IsClosed && Outline.IsOutcome(Expected) && AddLedInSentences(line))
        {
            return;
        }
        else if (!IsClosed && InlineLeadIn(text) is { } colon)
        {
            AddClauses(line, colon);
        }
        else if (!IsClosed && Outline.IsOutcome(Expected) && LeadInWords.LengthAt(text, lexicon) is { } length)
        {
            AddClauses(line, length);
        }
        else if (ExpectsStatements && Expected != SectionRole.Tasks && !_hasItems && !run.OnlyIntroduces)
        {
            foreach (var clause in Language.Statements.Clauses.Cut(document.Text, line.Span, document.Language, lexicon.ClauseEndings))
                Add(clause, line, Rules.Sentence);
        }
        else if (IsBareUnit && !_hasItems && LearnerProse.IsAboutLearners(document, line.Span, lexicon))
        {
            foreach (var sentence in Analysis.Sentences.Split(document.Text, line.Span, document.Language))
                Add(sentence, line, Rules.Sentence);
        }
        else
        {
            _reasons.Add((line.Span, ReasonOfRole(isProse: true)));
        }
    }

    private void LeadIn(Line line, string text)
    {
        var known = lexicon.LeadInOf(text.TrimEnd(':', ' ', ',', '…', '.'));
        if (known is not null && run.Role is not (SectionRole.Description or SectionRole.Facts))
            _ledIn = known;
        else if (!Outline.IsOutcome(run.Role))
            _ledIn = null;
        _reasons.Add((line.Span, SegmentReasons.LeadIn));
    }

    /// <summary>Offset after the colon of a lead-in that its clauses follow in the same paragraph; null when it is no such paragraph.</summary>
    private int? InlineLeadIn(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 3 or > 200 || colon + 2 >= text.Length || !char.IsWhiteSpace(text[colon + 1]) || text[..colon].Contains(". ", StringComparison.Ordinal))
            return null;
        var known = lexicon.LeadInOf(text[..colon]);
        if (known is not null && run.Role is not (SectionRole.Description or SectionRole.Facts) && (Outline.IsOutcome(known.Value) || Outline.IsOutcome(run.Role)))
            return colon + 1;
        return Outline.IsOutcome(run.Role) && text.AsSpan(colon).Count(';') > 0 ? colon + 1 : null;
    }

    /// <param name="colon">Length of the lead-in before the clauses; 0 without one.</param>
    private void AddClauses(Line line, int colon)
    {
        var start = line.Content.Start + colon;
        var before = _ledIn;
        if (colon > 0)
        {
            _ledIn = lexicon.LeadInOf(document.Text[line.Content.Start..(start - 1)]) ?? _ledIn;
            _reasons.Add((new(line.Span.Start, start), SegmentReasons.LeadIn));
        }

        foreach (var clause in Language.Statements.Clauses.Cut(document.Text, new(start, line.Span.End), document.Language, lexicon.ClauseEndings))
            Add(AfterOwnLeadIn(clause), line, Rules.Clause);
        _ledIn = before;
    }

    /// <summary>"…; oskab: võtta mullaproovi; …": a lead-in of its own among the clauses leads in those that follow.</summary>
    private TextSpan AfterOwnLeadIn(TextSpan clause)
    {
        var text = document.Slice(clause);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 1 or > 60 || lexicon.LeadInOf(text[..colon]) is not { } role || !Outline.IsOutcome(role))
            return clause;
        _ledIn = role;
        _reasons.Add((new(clause.Start, clause.Start + colon + 1), SegmentReasons.LeadIn));
        return new(clause.Start + colon + 2, clause.End);
    }

    /// <summary>
    /// "Õppija teab ja tunneb a; b. Õppija oskab c; d.": sentences that each begin with a lead-in of their own, in a language whose statements leave the subject out.
    /// </summary>
    private bool AddLedInSentences(Line line)
    {
        if (lexicon.KnowsLearners)
            return false;
        var sentences = Analysis.Sentences.Split(document.Text, line.Content, document.Language);
        var lengths = sentences.Select(sentence => LeadInWords.LengthAt(document.Slice(sentence), lexicon, needsClauses: false) ?? 0).ToList();
        if (sentences.Count < 2 || lengths[0] == 0 || lengths.Count(length => length > 0) < 2)
            return false;
        for (var i = 0; i < sentences.Count; i++)
            AddClauses(line with { Content = sentences[i], Span = sentences[i] }, lengths[i]);
        return true;
    }

    /// <summary>A paragraph in lower case right after an item that has not ended is the rest of the item.</summary>
    private bool IsContinuation(Line line, string text)
    {
        if (_found.Count == 0 || !char.IsLower(text[0]))
            return false;
        var end = _found[^1].Span.End;
        if (end > line.Span.Start || !string.IsNullOrWhiteSpace(document.Text[end..line.Span.Start]))
            return false;
        return document.Text[end - 1] is not ('.' or ';' or ':' or '!' or '?');
    }

    private void Add(TextSpan span, Line line, string rule)
    {
        var text = document.Slice(span);
        if (!text.Any(char.IsLetter) || lexicon.SaysNothing(text))
        {
            _reasons.Add((line.Span, ReasonOfRole()));
            return;
        }

        _found.Add(new(span, line.Code, KindOf(span, line), run.Section, run.Unit, rule) { KeyTask = line.KeyTask ?? run.KeyTask });
    }

    private StatementKind KindOf(TextSpan span, Line line)
    {
        if (line.KindHint is { } hint)
            return hint;
        return Expected switch
        {
            SectionRole.Knowledge => StatementKind.Knowledge,
            SectionRole.Attitudes => StatementKind.Attitude,
            // A column of competences beside one of key tasks, under a heading that names both.
            SectionRole.Tasks when !line.IsCertain => StatementKind.Task,
            _ => lexicon.KindByWords(document.Slice(span)) ?? StatementKind.Skill,
        };
    }

    private string ReasonOfRole(bool isProse = false) => run.Role switch
    {
        SectionRole.Assessment => SegmentReasons.Assessment,
        SectionRole.Excluded => SegmentReasons.Excluded,
        SectionRole.Facts => SegmentReasons.Facts,
        SectionRole.Tasks when !isProse => SegmentReasons.Task,
        _ => SegmentReasons.Description,
    };

    /// <summary>It ends with a colon, or it is a known lead-in that has not ended ("… sind die Studierenden in der Lage,").</summary>
    private bool IsLeadIn(string text) =>
        EndsWithColon(text) || (text.Length is > 3 and < 200 && text[^1] is not ('.' or ';' or '!' or '?') && lexicon.LeadInOf(text.TrimEnd(',', '…', ' ')) is { } role && Outline.IsOutcome(role) && text.AsSpan().Count(';') == 0 && lexicon.IsWholeLeadIn(text.TrimEnd(',', '…', ' ')));

    /// <summary>"… can:", and "I can …" in front of a list.</summary>
    private static bool EndsWithColon(string text) => text.AsSpan().TrimEnd() is [.., ':' or '…'] || text.AsSpan().TrimEnd().EndsWith("...", StringComparison.Ordinal);
}
