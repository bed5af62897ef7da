using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace SkillsCatalogue.Tests.Documents;

/// <summary>Prints small PDFs: text at places, lines, pages. Letters are those of the standard fonts.</summary>
internal sealed class PdfMaker : IDisposable
{
    /// <summary>A picture of one pixel.</summary>
    private static readonly byte[] GrayPixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private readonly PdfDocumentBuilder builder = new();
    private readonly PdfDocumentBuilder.AddedFont plain;
    private readonly PdfDocumentBuilder.AddedFont bold;
    private PdfPageBuilder page;

    public PdfMaker()
    {
        plain = builder.AddStandard14Font(Standard14Font.Helvetica);
        bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
        page = builder.AddPage(PageSize.A4);
    }

    public PdfMaker NewPage()
    {
        page = builder.AddPage(PageSize.A4);
        return this;
    }

    /// <param name="x">Points from the left edge.</param>
    /// <param name="y">Height of the baseline in points from the foot of the page.</param>
    public PdfMaker Text(double x, double y, string text, double size = 11, bool isBold = false)
    {
        page.AddText(text, size, new PdfPoint(x, y), isBold ? bold : plain);
        return this;
    }

    public PdfMaker Line(double x0, double y0, double x1, double y1)
    {
        page.DrawLine(new PdfPoint(x0, y0), new PdfPoint(x1, y1), 0.7);
        return this;
    }

    /// <summary>A ruled grid with the given columns and rows, drawn as lines.</summary>
    public PdfMaker Grid(double[] xs, double[] ys)
    {
        foreach (var x in xs)
            Line(x, ys[0], x, ys[^1]);
        foreach (var y in ys)
            Line(xs[0], y, xs[^1], y);
        return this;
    }

    /// <summary>Text that is there but not drawn: the layer of words over a scan.</summary>
    public PdfMaker HiddenText(double x, double y, string text, double size = 11)
    {
        page.SetTextRenderingMode(TextRenderingMode.Neither);
        page.AddText(text, size, new PdfPoint(x, y), plain);
        page.SetTextRenderingMode(TextRenderingMode.Fill);
        return this;
    }

    /// <summary>A gray picture over the whole page.</summary>
    public PdfMaker Picture()
    {
        page.AddPng(GrayPixel, new PdfRectangle(0, 0, 595, 842));
        return this;
    }

    public byte[] Bytes()
    {
        using (this)
            return builder.Build();
    }

    public void Dispose() => builder.Dispose();
}
