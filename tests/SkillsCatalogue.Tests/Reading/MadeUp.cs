using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Tests.Reading;

/// <summary>Documents that keep the rules of <see cref="DocumentText"/> and are otherwise anything.</summary>
internal static class MadeUp
{
    private static readonly string[] Letters = ["a", "č", "õ", " ", "\n", "😀", "\ud800", "\udc00", "\0", "ﷺ", "日本"];
    private static readonly double[] Numbers = [0, -0.0, 1.5, -842.123456789, double.Epsilon, double.MaxValue, 1e-300];

    public static ReadResult.Read Result(Random random)
    {
        var text = Text(random, random.Next(400))!;
        var pages = Many(random, 1, i => new PageInfo(i + 1, Number(random), Number(random), random.Next(2) == 0 ? null : new PageRecognition("engine 1.0", "hrv+eng", random.NextDouble())));
        var document = new DocumentText(
            Maybe(random, Text(random, 64)) ?? "hash", MediaTypes.Pdf, Maybe(random, "hr"), text, pages,
            [.. Following(random, text).Select(span => new TextWord(span, random.Next(1, pages.Length + 1), new Box(Number(random), Number(random), Number(random), Number(random)), random.Next(2) == 0 ? null : random.Next(101) / 100.0))],
            [.. Following(random, text).Select(span => Block(random, span, pages.Length))],
            Maybe(random, Text(random, 9)), Many(random, 0, _ => Text(random, 20)!), Diagnostics(random));
        return new ReadResult.Read(document) { Standard = Standard(random, document) };
    }

    private static ParsedStandard Standard(Random random, DocumentText document)
    {
        string? Some() => Maybe(random, Text(random, 6));
        TextSpan Span() => random.Next(document.Text.Length + 1) is var start ? new(start, random.Next(start, document.Text.Length + 1)) : default;
        CreditPoints[] Credits() => Many(random, 0, _ => new CreditPoints(random.Next(2) == 0 ? decimal.MinValue : new decimal(random.Next(), 0, 0, random.Next(2) == 0, (byte)random.Next(29)), "ECTS", Some()));
        var sections = Many(random, 0, i => new Section(Text(random, 5)!, random.Next(9), Any<SectionRole>(random), Span(), random.Next(-1, i)));
        return new ParsedStandard(
            document.Sha256, Some(), Some(), Some(), Some(), Some(), Credits(), "general", Some(),
            Many(random, 0, _ => new StandardReference("isco08", Text(random, 9)!)), sections,
            Many(random, 0, _ => new StandardUnit(Some(), Text(random, 5)!, Some(), Credits(), Span()) { Need = Any<Need>(random) }),
            Many(random, 0, i => new Statement($"s{i}", Text(random, 30)!, Some(), Any<StatementKind>(random), Some(), Some(), Span(), Many(random, 0, _ => Span()), "bullet") { KeyTask = Some(), Need = Any<Need>(random) }),
            [.. Following(random, document.Text).Select(span => new Segment(span, random.Next(-1, document.Blocks.Count), Some(), Some(), random.Next(-1, sections.Length)))],
            Diagnostics(random));
    }

    private static TextBlock Block(Random random, TextSpan span, int pages) => new(
        span, Any<BlockKind>(random), random.Next(1, pages + 1), random.Next(7), Maybe(random, "•"), random.Next(span.Length + 1),
        random.Next(2) == 0 ? null : new TableCell(random.Next(9), random.Next(9), random.Next(9), random.Next(9), random.Next(2) == 0),
        Number(random), random.Next(2) == 0, Maybe(random, "body/p[1]"), Number(random));

    private static List<TextSpan> Following(Random random, string text)
    {
        var spans = new List<TextSpan>();
        for (var start = random.Next(4); start < text.Length;)
        {
            var end = random.Next(start, Math.Min(text.Length, start + 20) + 1);
            spans.Add(new(start, end));
            start = end + random.Next(1, 4);
        }

        return spans;
    }

    private static Diagnostic[] Diagnostics(Random random) =>
        Many(random, 0, _ => new Diagnostic("DOC009", Any<DiagnosticSeverity>(random), Text(random, 10)!, random.Next(2) == 0 ? null : random.Next(1, 9)));

    private static T[] Many<T>(Random random, int least, Func<int, T> make) => [.. Enumerable.Range(0, least + random.Next(5)).Select(make)];

    private static TEnum Any<TEnum>(Random random)
        where TEnum : struct, Enum => random.GetItems(Enum.GetValues<TEnum>(), 1)[0];

    private static double Number(Random random) => random.GetItems(Numbers, 1)[0];

    private static string? Maybe(Random random, string? value) => random.Next(3) == 0 ? null : value;

    private static string Text(Random random, int length) => string.Concat(random.GetItems(Letters, length));
}
