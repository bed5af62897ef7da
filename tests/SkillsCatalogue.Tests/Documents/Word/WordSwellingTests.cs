using System.Globalization;
using SkillsCatalogue.Core.Documents;
using static SkillsCatalogue.Tests.Documents.Word.WordMaker;

namespace SkillsCatalogue.Tests.Documents.Word;

/// <summary>Packages that swell more slowly than a bomb: parts that stay below the limit of expansion and cost a parser minutes all the same.</summary>
public sealed class WordSwellingTests
{
    /// <summary>Letters that do not pack, so that what swells beside them stays within the allowed expansion.</summary>
    private static readonly string Ballast = Unpackable(160_000);

    public static TheoryData<string, string, string> Pieces => new()
    {
        { "an attribute", "<w:p w:rsidR=\"", "\"/>" },
        { "a text", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>" },
        { "a comment", "<!--", "-->" },
        { "a name", "<w:p", "/>" },
    };

    public static TheoryData<string, string, string> Places => new()
    {
        { "in a tag", "<w:p ", "/>" },
        { "in an attribute", "<w:p w:rsidR=\"", "\"/>" },
        { "in a text", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>" },
        { "between elements", "", "" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_single_piece_of_many_megabytes_is_DOC019(string what, string open, string close)
    {
        var aside = Reading.SetAside(Swollen(open + new string('A', 6 << 20) + close), "standard.docx");

        Assert.True(aside.Reason.Code == DiagnosticCodes.ExpandsTooMuch, $"{what}: {aside.Reason}");
        Assert.Contains("single piece", aside.Reason.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Blanks_that_run_on_and_on_are_DOC019(string where, string open, string close)
    {
        var aside = Reading.SetAside(Swollen(open + string.Concat(Enumerable.Repeat(" \t\r\n", 5000)) + close), "standard.docx");

        Assert.True(aside.Reason.Code == DiagnosticCodes.ExpandsTooMuch, $"{where}: {aside.Reason}");
        Assert.Contains("Blanks run on", aside.Reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_that_programs_write_are_read_over() =>
        Assert.Contains("Osoba planira rad", Reading.Read(Swollen(string.Concat(Enumerable.Repeat("<w:p " + new string(' ', 12_000) + "/>", 20))), "standard.docx").Text, StringComparison.Ordinal);

    [Fact]
    public void A_picture_that_stands_in_an_attribute_is_read_over()
    {
        var document = Reading.Read(Swollen($"<w:p><w:r><w:pict><v:shape xmlns:o=\"urn:schemas-microsoft-com:office:office\" o:gfxdata=\"{new string('A', 1 << 20)}\"/></w:pict></w:r></w:p>"), "standard.docx");
        Assert.Contains("Osoba planira rad", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_parts_that_each_swell_a_little_are_DOC019_when_the_package_must_be_mended()
    {
        var sound = new WordMaker { Body = P("Prvi") }.Bytes();
        var lost = Package.Edited(sound, (_, xml) => xml.Replace("</Relationships>", "<Relationship Id=\"lost\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"NULL\"/></Relationships>", StringComparison.Ordinal));
        var swelling = Enumerable.Range(0, 24).Select(i => (string.Create(CultureInfo.InvariantCulture, $"customXml/item{i}.xml"), new string(' ', 3 << 20)));

        Assert.Equal(DiagnosticCodes.ExpandsTooMuch, Reading.SetAside(Package.With(lost, [.. swelling]), "standard.docx").Reason.Code);
    }

    private static byte[] Swollen(string markup) =>
        Package.Edited(new WordMaker { Body = P("Prvi") }.Bytes(), (name, xml) => name == "word/document.xml" ? Root("document", $"<w:body>{Filler}<!--{Ballast}-->{markup}</w:body>") : xml);

    private static string Unpackable(int length)
    {
        var random = new Random(20261124);
        return string.Create(length, random, static (letters, random) =>
        {
            foreach (ref var letter in letters)
                letter = (char)('A' + random.Next(26));
        });
    }
}
