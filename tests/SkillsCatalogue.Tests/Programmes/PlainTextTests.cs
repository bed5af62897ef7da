using System.Security.Cryptography;
using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Programmes;

namespace SkillsCatalogue.Tests.Programmes;

public class PlainTextTests
{
    [Fact]
    public void The_hash_is_that_of_the_bytes_and_blocks_cover_all_but_white_space()
    {
        const string text = "Naziv programa\r\n\r\n- čitati nacrt\r\n- mjeriti napon";

        var document = PlainText.Read(text);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), document.Sha256);
        Assert.Equal("Naziv programa\n- čitati nacrt\n- mjeriti napon", document.Text);
        Assert.Equal(["Naziv programa", "- čitati nacrt", "- mjeriti napon"], document.Blocks.Select(block => document.Slice(block.Span)));
        Assert.Equal(["čitati nacrt", "mjeriti napon"], document.Blocks.Skip(1).Select(block => document.Slice(block.Content)));
    }

    [Fact]
    public void Headings_are_told_by_marks_capitals_lexicon_and_what_follows()
    {
        var document = PlainText.Read("Short course on roofs\n\n## Session plan\n\nLEARNING OUTCOMES\n• read a drawing\n\nTools and fixings\n- hammer\n- drill\n\nThis is a sentence that is no heading.\nIt goes on here.\n");

        Assert.Equal(
            [("Short course on roofs", 1), ("Session plan", 2), ("LEARNING OUTCOMES", 3), ("Tools and fixings", 2)],
            document.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => (document.Slice(block.Span), block.HeadingLevel)));
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_a_word_that_was_hyphenated_is_whole()
    {
        var document = PlainText.Read("""
            Program je namijenjen osobama koje već rade na održavanju mreža, a u redovi-
            tom obrazovanju nisu učile o sigurnosti. Nakon završetka polaznik dobiva
            uvjerenje o usavršavanju.
            """);

        var block = Assert.Single(document.Blocks);
        Assert.Contains("u redovitom obrazovanju", document.Slice(block.Span), StringComparison.Ordinal);
        Assert.EndsWith("polaznik dobiva uvjerenje o usavršavanju.", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_their_own_stay_apart()
    {
        var document = PlainText.Read("installerer solceller på tag\nmåler spænding og strøm i anlægget efter vejledningen\nrydder op\n");

        Assert.Equal(3, document.Blocks.Count);
    }

    [Theory]
    [InlineData("Modul\tSati\nPrvi\t20\nDrugi\t30\n", false)]
    [InlineData("| Modul | Sati |\n|---|---|\n| Prvi | 20 |\n| Drugi | 30 |\n", true)]
    public void Rows_parted_by_tabs_or_bars_are_a_table(string text, bool hasHeader)
    {
        var document = PlainText.Read(text);

        Assert.Equal(6, document.Blocks.Count);
        Assert.All(document.Blocks, block => Assert.Equal(2, block.Cell!.Columns));
        Assert.Equal("30", document.Slice(document.Blocks[^1].Span));
        Assert.Equal(hasHeader, document.Blocks[0].Cell!.IsHeader);
    }

    [Fact]
    public void A_text_above_the_limit_is_cut_at_a_line_end_and_told()
    {
        var document = PlainText.Read(string.Concat(Enumerable.Repeat("a line of forty characters, give or take\n", 50)), longest: 1000);

        Assert.InRange(document.Text.Length, 500, 1000);
        Assert.Equal([DiagnosticCodes.TextTooLong], document.Diagnostics.Select(finding => finding.Code));
        Assert.Contains(ProgrammeReader.Read(document).Diagnostics, finding => finding.Code == DiagnosticCodes.TextTooLong);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t\n")]
    [InlineData("|")]
    [InlineData("\t\t")]
    [InlineData("#")]
    [InlineData("-\n-\n")]
    [InlineData("1.\n2.\n")]
    [InlineData("\uD800 lone surrogate")]
    [InlineData("a:\n:\n::")]
    public void Odd_texts_are_read_without_complaint(string text)
    {
        var draft = ProgrammeReader.Read(PlainText.Read(text));

        Assert.Contains(draft.Diagnostics, finding => finding.Code == DiagnosticCodes.NoOutcomes);
    }

    [Fact]
    public void Random_pieces_of_samples_never_throw_and_their_offsets_are_true()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var lines = SampleProgramme.Names.SelectMany(name => new SampleProgramme(name).Document().Text.Split('\n')).ToArray();
        string[] odd = ["", "|", "a|b", "\t", "x\ty\tz", "# ", "**", "•", "1.1", "IU1", "Ishodi učenja:", "½ dag", "https://", new string('č', 300), "- ", "A.", ";;;", "\u00AD"];
        for (var round = 0; round < 120; round++)
        {
            var text = string.Join('\n', Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(4) == 0 ? odd[random.Next(odd.Length)] : lines[random.Next(lines.Length)]));
            var document = PlainText.Read(text);
            var draft = ProgrammeReader.Read(document, random.Next(3) == 0 ? null : "hr");
            Assert.All(draft.Outcomes, outcome => Assert.True(Folding.WhiteSpace(document.Slice(outcome.Span)) == outcome.Text, $"seed {seed}: {outcome.Text}"));
            Assert.All(draft.Modules, module => Assert.True(module.Span.Start >= 0 && module.Span.End <= document.Text.Length && module.Span.End >= module.Span.Start, $"seed {seed}"));
        }
    }
}
