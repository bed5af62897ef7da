using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Tests.Text;

namespace SkillsCatalogue.Tests.Extraction;

/// <summary>A document of lines with the structure that a parser would give it; each line is one segment.</summary>
internal sealed class HandMadeStandard(string language)
{
    private readonly List<(string Text, string? StatementId, string? Reason, StatementKind Kind, string? Code, string? Unit, bool Reprint)> _lines = [];
    private int _statements;

    public HandMadeStandard Line(string text, string? reason = null)
    {
        _lines.Add((text, null, reason, StatementKind.Other, null, null, false));
        return this;
    }

    public HandMadeStandard Statement(string text, StatementKind kind = StatementKind.Skill, string? code = null, string? unit = "U1")
    {
        _lines.Add((text, $"s{++_statements}", null, kind, code, unit, false));
        return this;
    }

    /// <summary>The last statement printed again.</summary>
    public HandMadeStandard Reprint(string text)
    {
        _lines.Add((text, $"s{_statements}", null, StatementKind.Skill, null, null, true));
        return this;
    }

    public (DocumentText Document, ParsedStandard Standard) Make(SectionRole role = SectionRole.Skills)
    {
        var document = PlainDocument.Of(string.Join('\n', _lines.Select(line => line.Text)), language);
        var segments = new List<Segment>();
        var statements = new List<Statement>();
        var start = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var span = new TextSpan(start, start + line.Text.Length);
            segments.Add(new(span, i, line.StatementId, line.Reason, 0));
            if (line.Reprint)
                statements[^1] = statements[^1] with { Reprints = [.. statements[^1].Reprints, span] };
            else if (line.StatementId is { } id)
                statements.Add(new(id, line.Text, line.Code, line.Kind, "Skills", line.Unit, span, [], "test/line"));
            start = span.End + 1;
        }

        Section[] sections = [new("Skills", 1, role, new(0, document.Text.Length), -1)];
        return (document, new(document.Sha256, "Title", null, null, null, null, [], "general", language, [], sections, [], statements, segments, []));
    }
}
