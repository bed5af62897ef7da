using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>A <see cref="DocumentText"/> as bytes. Read back, every offset lies in the text, words and blocks are in order, boxes are finite.</summary>
internal static class DocumentWire
{
    /// <summary>Fewest bytes of a word: start, length, page, four real numbers.</summary>
    private const int WordBytes = 4 + (4 * sizeof(double));

    private const int PageBytes = 2 + (2 * sizeof(double));

    /// <summary>Written in place of the confidence of a word that was not recognised; the others are whole hundredths and one more.</summary>
    private const int NotRecognised = 0;
    private const int BlockBytes = 8 + (2 * sizeof(double));
    private const int DiagnosticBytes = 4;

    public static void Write(WireWriter wire, DocumentText document)
    {
        wire.Text(document.Sha256);
        wire.Text(document.MediaType);
        wire.Text(document.Language);
        wire.Text(document.Text);
        wire.Text(document.Title);
        wire.Int(document.Pages.Count);
        foreach (var page in document.Pages)
        {
            wire.Int(page.Number);
            wire.Double(page.Width);
            wire.Double(page.Height);
            wire.Bool(page.Recognition is not null);
            if (page.Recognition is not { } recognition)
                continue;
            wire.Name(recognition.Engine);
            wire.Name(recognition.Language);
            wire.Double(recognition.Confidence);
        }

        wire.Int(document.Words.Count);
        var end = 0;
        for (var i = 0; i < document.Words.Count; i++)
            end = Word(wire, document.Words[i], end);
        wire.Int(document.Blocks.Count);
        end = 0;
        foreach (var block in document.Blocks)
            end = Block(wire, block, end);
        wire.Int(document.Links.Count);
        foreach (var link in document.Links)
            wire.Text(link);
        Diagnostics(wire, document.Diagnostics);
    }

    public static DocumentText Read(ref WireReader wire, string sha256, int maxWords)
    {
        var claimed = wire.Required();
        if (claimed != sha256)
            throw new WireFaultException("The answer is about another document.");
        var mediaType = wire.Required() switch
        {
            MediaTypes.Pdf => MediaTypes.Pdf,
            MediaTypes.Html => MediaTypes.Html,
            MediaTypes.Word => MediaTypes.Word,
            _ => throw new WireFaultException("There is no such media type."),
        };
        var language = wire.Text();
        var text = wire.Required();
        var title = wire.Text();
        var pages = new PageInfo[wire.Count(int.MaxValue, PageBytes)];
        for (var i = 0; i < pages.Length; i++)
            pages[i] = new PageInfo(wire.Int(i + 1, i + 1), wire.Double(), wire.Double(), wire.Bool() ? new PageRecognition(wire.RequiredName(), wire.RequiredName(), wire.Double()) : null);
        var words = new TextWord[wire.Count(maxWords, WordBytes)];
        var end = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new TextWord(Following(ref wire, text, ref end), wire.Int(1, pages.Length), new Box(wire.Double(), wire.Double(), wire.Double(), wire.Double()), Confidence(wire.Int(0, 101)));
        }

        var blocks = new TextBlock[wire.Count(maxWords, BlockBytes)];
        end = 0;
        for (var i = 0; i < blocks.Length; i++)
            blocks[i] = Block(ref wire, text, pages.Length, ref end);
        var links = new string[wire.Count(int.MaxValue, 1)];
        for (var i = 0; i < links.Length; i++)
            links[i] = wire.Required();
        return new DocumentText(sha256, mediaType, language, text, pages, words, blocks, title, links, Diagnostics(ref wire));
    }

    public static void Diagnostics(WireWriter wire, IReadOnlyList<Diagnostic> diagnostics)
    {
        wire.Int(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
            Diagnostic(wire, diagnostic);
    }

    public static Diagnostic[] Diagnostics(ref WireReader wire)
    {
        var diagnostics = new Diagnostic[wire.Count(int.MaxValue, DiagnosticBytes)];
        for (var i = 0; i < diagnostics.Length; i++)
            diagnostics[i] = Diagnostic(ref wire);
        return diagnostics;
    }

    public static void Diagnostic(WireWriter wire, Diagnostic diagnostic)
    {
        wire.Name(diagnostic.Code);
        wire.Byte((byte)diagnostic.Severity);
        wire.Text(diagnostic.Message);
        wire.Int(diagnostic.Page ?? 0);
    }

    public static Diagnostic Diagnostic(ref WireReader wire) =>
        new(wire.RequiredName(), wire.Enum<DiagnosticSeverity>(), wire.Required(), wire.Int(0, int.MaxValue) is var page and > 0 ? page : null);

    /// <summary>A span that begins where the last one ended or later.</summary>
    public static TextSpan Following(ref WireReader wire, string text, ref int end)
    {
        var start = end + wire.Int(0, text.Length - end);
        end = start + wire.Int(0, text.Length - start);
        return new(start, end);
    }

    private static int Word(WireWriter wire, TextWord word, int end)
    {
        wire.Int(word.Span.Start - end);
        wire.Int(word.Span.Length);
        wire.Int(word.Page);
        wire.Double(word.Box.X0);
        wire.Double(word.Box.Y0);
        wire.Double(word.Box.X1);
        wire.Double(word.Box.Y1);
        wire.Int(word.Confidence is { } confidence ? 1 + (int)Math.Round(Math.Clamp(confidence, 0, 1) * 100) : NotRecognised);
        return word.Span.End;
    }

    private static double? Confidence(int written) => written == NotRecognised ? null : (written - 1) / 100.0;

    private static int Block(WireWriter wire, TextBlock block, int end)
    {
        wire.Int(block.Span.Start - end);
        wire.Int(block.Span.Length);
        wire.Byte((byte)block.Kind);
        wire.Int(block.Page);
        wire.Int(block.HeadingLevel);
        wire.Name(block.Marker);
        wire.Int(block.MarkerLength);
        wire.Bool(block.Cell is not null);
        if (block.Cell is { } cell)
        {
            wire.Int(cell.Table);
            wire.Int(cell.Row);
            wire.Int(cell.Column);
            wire.Int(cell.Columns);
            wire.Bool(cell.IsHeader);
        }

        wire.Double(block.FontSize);
        wire.Bool(block.Bold);
        wire.Text(block.Path);
        wire.Double(block.Indent);
        return block.Span.End;
    }

    private static TextBlock Block(ref WireReader wire, string text, int pages, ref int end)
    {
        var span = Following(ref wire, text, ref end);
        return new TextBlock(
            span,
            wire.Enum<BlockKind>(),
            wire.Int(1, pages),
            wire.Int(0, 6),
            wire.Name(),
            wire.Int(0, span.Length),
            wire.Bool() ? new TableCell(wire.Int(0, int.MaxValue), wire.Int(0, int.MaxValue), wire.Int(0, int.MaxValue), wire.Int(0, int.MaxValue), wire.Bool()) : null,
            wire.Double(),
            wire.Bool(),
            wire.Text(),
            wire.Double());
    }
}
