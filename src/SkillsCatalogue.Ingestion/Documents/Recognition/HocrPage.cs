using System.Globalization;
using System.Text;
using System.Xml;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>Lines and words of one page out of hOCR, the XHTML in which Tesseract tells boxes, baselines and confidence.</summary>
internal sealed record HocrPage(IReadOnlyList<SeenLine> Lines, IReadOnlyList<SeenWord> Words)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 100_000_000 };

    /// <summary>Null when the bytes are no hOCR.</summary>
    public static HocrPage? Parse(byte[] bytes)
    {
        var lines = new List<SeenLine>();
        var words = new List<SeenWord>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element || reader.GetAttribute("title") is not { } title)
                    continue;
                switch (reader.GetAttribute("class"))
                {
                    case "ocr_line" or "ocr_header" or "ocr_caption" or "ocr_textfloat" when LineOf(title) is { } line:
                        lines.Add(line);
                        break;
                    case "ocrx_word" when lines.Count > 0 && WordOf(title, Content(reader), lines.Count - 1) is { } word:
                        words.Add(word);
                        break;
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return new HocrPage(lines, words);
    }

    /// <summary>The text of an element, emphasis inside it included.</summary>
    private static string Content(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        using var inside = reader.ReadSubtree();
        while (inside.Read())
        {
            if (inside.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                text.Append(inside.Value);
        }

        return text.ToString().Trim();
    }

    private static SeenLine? LineOf(string title)
    {
        if (Numbers(title, "bbox", 4) is not [var x0, var y0, var x1, var y1])
            return null;
        var baseline = Numbers(title, "baseline", 2) ?? [0, 0];
        var size = Numbers(title, "x_size", 1) is [> 0 and var told] ? told : y1 - y0;
        var angle = Numbers(title, "textangle", 1) is [var turned] ? (int)turned : 0;
        return new SeenLine((int)x0, (int)y0, (int)x1, (int)y1, baseline[0], baseline[1], size, angle);
    }

    private static SeenWord? WordOf(string title, string text, int line) =>
        text.Length > 0 && Numbers(title, "bbox", 4) is [var x0, var y0, var x1, var y1] && x1 > x0 && y1 > y0
            ? new SeenWord(text, (int)x0, (int)y0, (int)x1, (int)y1, Numbers(title, "x_wconf", 1) is [var sure] ? Math.Clamp(sure, 0, 100) : 0, line)
            : null;

    /// <summary>The numbers behind a property of a title such as <c>bbox 1 2 3 4; x_wconf 95</c>; null when it is not there.</summary>
    private static double[]? Numbers(string title, string property, int count)
    {
        foreach (var part in title.Split(';', StringSplitOptions.TrimEntries))
        {
            var pieces = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (pieces.Length != count + 1 || pieces[0] != property)
                continue;
            var numbers = new double[count];
            for (var i = 0; i < count; i++)
            {
                if (!double.TryParse(pieces[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i]) || Math.Abs(numbers[i]) > 1e7)
                    return null;
            }

            return numbers;
        }

        return null;
    }
}
