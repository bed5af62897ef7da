using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.TestSupport;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Programmes;

public class ReaderSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void A_pasted_text_of_twenty_kilobytes_is_read_at_once()
    {
        var text = Repeated(20_000);
        ProgrammeReader.Read(PlainText.Read(text));

        var time = Best(() => ProgrammeReader.Read(PlainText.Read(text)));

        output.WriteLine($"{text.Length} characters: {time.TotalMilliseconds:0} ms");
        Assert.True(time < TimeSpan.FromMilliseconds(600), $"{time.TotalMilliseconds:0} ms");
    }

    [Fact]
    public void A_handbook_of_two_hundred_pages_is_read_in_seconds()
    {
        // Some 2,200 characters stand on a printed page.
        var text = Repeated(440_000);
        var document = PlainText.Read(text, longest: int.MaxValue);

        var time = Best(() => ProgrammeReader.Read(document));

        var draft = ProgrammeReader.Read(document);
        output.WriteLine($"{text.Length} characters, {draft.Outcomes.Count} outcomes, {draft.Modules.Count} modules: {time.TotalMilliseconds:0} ms");
        Assert.True(draft.Outcomes.Count > 500);
        Assert.True(time < TimeSpan.FromSeconds(10), $"{time.TotalSeconds:0.0} s");
    }

    [Fact]
    public void A_handbook_with_cells_and_headings_is_read_in_seconds()
    {
        var one = new SampleProgramme(SampleProgramme.Names.First(name => name.StartsWith("hr", StringComparison.Ordinal))).Document();
        var document = Many(one, 440_000 / one.Text.Length);

        var time = Best(() => ProgrammeReader.Read(document));

        var parse = Best(() => SkillsCatalogue.Language.Standards.StandardParser.Parse(document));
        output.WriteLine($"{document.Text.Length} characters, {document.Blocks.Count} blocks: {time.TotalMilliseconds:0} ms, of which the parser of standards {parse.TotalMilliseconds:0} ms");
        Assert.True(time < TimeSpan.FromSeconds(10), $"{time.TotalSeconds:0.0} s");
    }

    private static TimeSpan Best(Action read)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var time = WorkTime.Of(read);
            best = time < best ? time : best;
        }

        return best;
    }

    /// <summary>Modules with outcomes of their own, no two alike.</summary>
    private static string Repeated(int length)
    {
        var sample = new SampleProgramme(SampleProgramme.Names.First(name => name.StartsWith("hr", StringComparison.Ordinal)));
        var text = new StringBuilder("Program osposobljavanja\n\nRazina: 4\n\n");
        for (var module = 1; text.Length < length; module++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Modul {module}: Priprema i izvedba radova\n\nObujam\t1 CSVET (25 sati)\n\nIshodi učenja\n\nPolaznik će moći:\n\n");
            foreach (var outcome in sample.Outcomes.Take(8))
                text.Append(CultureInfo.InvariantCulture, $"• {outcome} u slučaju {module}\n");
            text.Append("\nSadržaj modula\n\n• Vrste radova i materijala\n• Zaštita na radu\n\nOvaj modul izvodi se u radionici i na gradilištu, a polaznik vodi dnevnik rada koji potpisuje mentor.\n\n");
        }

        return text.ToString();
    }

    private static DocumentText Many(DocumentText one, int times)
    {
        var blocks = new List<TextBlock>();
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            var offset = text.Length;
            blocks.AddRange(one.Blocks.Select(block => block with
            {
                Span = new(block.Span.Start + offset, block.Span.End + offset),
                Cell = block.Cell is { } cell ? cell with { Table = cell.Table + (1000 * i) } : null,
            }));
            text.Append(one.Text).Append('\n');
        }

        return one with { Text = text.ToString(), Blocks = blocks, Words = [] };
    }
}
