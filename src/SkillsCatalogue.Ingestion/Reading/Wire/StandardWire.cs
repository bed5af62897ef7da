using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>A <see cref="ParsedStandard"/> as bytes. Read back, every offset lies in the text of its document and every index in its list.</summary>
internal static class StandardWire
{
    public static void Write(WireWriter wire, ParsedStandard standard)
    {
        wire.Text(standard.Sha256);
        wire.Text(standard.Title);
        wire.Text(standard.Code);
        wire.Text(standard.Level);
        wire.Text(standard.LevelScheme);
        wire.Text(standard.Sector);
        Credits(wire, standard.Credits);
        wire.Text(standard.Family);
        wire.Text(standard.Language);
        wire.List(standard.References, static (wire, reference) =>
        {
            wire.Name(reference.Kind);
            wire.Text(reference.Value);
        });
        wire.List(standard.Sections, static (wire, section) =>
        {
            wire.Name(section.Heading);
            wire.Int(section.Level);
            wire.Byte((byte)section.Role);
            Span(wire, section.Span);
            wire.Int(section.Parent);
        });
        wire.List(standard.Units, static (wire, unit) =>
        {
            wire.Name(unit.Number);
            wire.Name(unit.Title);
            wire.Text(unit.Level);
            Credits(wire, unit.Credits);
            Span(wire, unit.Span);
            wire.Byte((byte)unit.Need);
        });
        wire.List(standard.Statements, Statement);
        wire.Int(standard.Segments.Count);
        var end = 0;
        foreach (var segment in standard.Segments)
        {
            wire.Int(segment.Span.Start - end);
            wire.Int(segment.Span.Length);
            wire.Int(segment.Block);
            wire.Name(segment.StatementId);
            wire.Name(segment.Reason);
            wire.Int(segment.Section);
            end = segment.Span.End;
        }

        DocumentWire.Diagnostics(wire, standard.Diagnostics);
    }

    /// <param name="document">The document that the structure is of: its length and blocks bound every offset.</param>
    public static ParsedStandard Read(ref WireReader wire, DocumentText document, int maxEntries)
    {
        if (wire.Required() != document.Sha256)
            throw new WireFaultException("The structure is of another document.");
        var text = document.Text;
        return new ParsedStandard(
            document.Sha256,
            wire.Text(),
            wire.Text(),
            wire.Text(),
            wire.Text(),
            wire.Text(),
            Credits(ref wire),
            wire.Required(),
            wire.Text(),
            References(ref wire),
            Sections(ref wire, text, maxEntries, out var sections),
            Units(ref wire, text, maxEntries),
            Statements(ref wire, text, maxEntries),
            Segments(ref wire, text, document.Blocks.Count, sections, maxEntries),
            DocumentWire.Diagnostics(ref wire));
    }

    private static void Statement(WireWriter wire, Statement statement)
    {
        wire.Name(statement.Id);
        wire.Text(statement.Text);
        wire.Name(statement.Code);
        wire.Byte((byte)statement.Kind);
        wire.Name(statement.Section);
        wire.Name(statement.Unit);
        Span(wire, statement.Span);
        wire.List(statement.Reprints, static (wire, span) => Span(wire, span));
        wire.Name(statement.Rule);
        wire.Name(statement.KeyTask);
        wire.Byte((byte)statement.Need);
    }

    private static void Credits(WireWriter wire, IReadOnlyList<CreditPoints> credits) => wire.List(credits, static (wire, credit) =>
    {
        wire.Decimal(credit.Value);
        wire.Name(credit.Unit);
        wire.Text(credit.Raw);
    });

    private static void Span(WireWriter wire, TextSpan span)
    {
        wire.Int(span.Start);
        wire.Int(span.Length);
    }

    private static TextSpan Span(ref WireReader wire, string text)
    {
        var start = wire.Int(0, text.Length);
        return new(start, start + wire.Int(0, text.Length - start));
    }

    private static CreditPoints[] Credits(ref WireReader wire)
    {
        var credits = new CreditPoints[wire.Count(int.MaxValue, 18)];
        for (var i = 0; i < credits.Length; i++)
            credits[i] = new CreditPoints(wire.Decimal(), wire.RequiredName(), wire.Text());
        return credits;
    }

    private static StandardReference[] References(ref WireReader wire)
    {
        var references = new StandardReference[wire.Count(int.MaxValue, 2)];
        for (var i = 0; i < references.Length; i++)
            references[i] = new StandardReference(wire.RequiredName(), wire.Required());
        return references;
    }

    private static Section[] Sections(ref WireReader wire, string text, int maxEntries, out int count)
    {
        var sections = new Section[count = wire.Count(maxEntries, 6)];
        for (var i = 0; i < sections.Length; i++)
            sections[i] = new Section(wire.RequiredName(), wire.Int(0, int.MaxValue), wire.Enum<SectionRole>(), Span(ref wire, text), wire.Int(-1, i - 1));
        return sections;
    }

    private static StandardUnit[] Units(ref WireReader wire, string text, int maxEntries)
    {
        var units = new StandardUnit[wire.Count(maxEntries, 7)];
        for (var i = 0; i < units.Length; i++)
            units[i] = new StandardUnit(wire.Name(), wire.RequiredName(), wire.Text(), Credits(ref wire), Span(ref wire, text)) { Need = wire.Enum<Need>() };
        return units;
    }

    private static Statement[] Statements(ref WireReader wire, string text, int maxEntries)
    {
        var statements = new Statement[wire.Count(maxEntries, 12)];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = new Statement(
                wire.RequiredName(), wire.Required(), wire.Name(), wire.Enum<StatementKind>(), wire.Name(), wire.Name(), Span(ref wire, text), Reprints(ref wire, text, maxEntries), wire.RequiredName())
            {
                KeyTask = wire.Name(),
                Need = wire.Enum<Need>(),
            };
        }

        return statements;
    }

    private static TextSpan[] Reprints(ref WireReader wire, string text, int maxEntries)
    {
        var spans = new TextSpan[wire.Count(maxEntries, 2)];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = Span(ref wire, text);
        return spans;
    }

    private static Segment[] Segments(ref WireReader wire, string text, int blocks, int sections, int maxEntries)
    {
        var segments = new Segment[wire.Count(maxEntries, 6)];
        var end = 0;
        for (var i = 0; i < segments.Length; i++)
            segments[i] = new Segment(DocumentWire.Following(ref wire, text, ref end), wire.Int(-1, blocks - 1), wire.Name(), wire.Name(), wire.Int(-1, sections - 1));
        return segments;
    }
}
