using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Layout;
using SkillsCatalogue.Ingestion.Documents.Pdf;
using SkillsCatalogue.Ingestion.Documents.Recognition;

namespace SkillsCatalogue.Tests.Documents.Recognition;

/// <summary>Digits of codes that recognition took for letters.</summary>
public sealed class MisreadCodesTests
{
    [Theory]
    [InlineData("PCl. weld PC2. cut", "PC1. weld PC2. cut")]
    [InlineData("PC9. weld PC1O. cut PC11. clean", "PC9. weld PC10. cut PC11. clean")]
    [InlineData("PC1 weld PC2 cut PCl weld PC2 cut", "PC1 weld PC2 cut PC1 weld PC2 cut")]
    [InlineData("KU1. laws KUZ. rules KU3. duties", "KU1. laws KU2. rules KU3. duties")]
    [InlineData("PC10. weld PCll. cut PC12. clean", "PC10. weld PC11. cut PC12. clean")]
    [InlineData("PC3. weld KUl. laws PC4. cut KU2. rules", "PC3. weld KU1. laws PC4. cut KU2. rules")]
    [InlineData("PC4. weld PCS. cut PC6. clean", "PC4. weld PC5. cut PC6. clean")]
    public void A_code_is_mended_where_its_neighbours_say_its_number(string seen, string printed) => Assert.Equal(printed, Mended(seen));

    [Theory]
    [InlineData("PCl weld and cut")]
    [InlineData("PC4. weld PCl. cut PC7. clean")]
    [InlineData("PC4. mend a PCI card")]
    [InlineData("PC3. weld PCl. cut PC4. clean")]
    [InlineData("KU2. of the PCl KU3. rules")]
    [InlineData("PC4. use PCs")]
    [InlineData("PC7. mount a PCB")]
    [InlineData("PC1. mend a PCI card PC2. cut")]
    [InlineData("PC2. work as in PC l above")]
    public void A_word_that_no_sequence_proves_stays_as_it_was_read(string seen) => Assert.Equal(seen, Mended(seen));

    [Fact]
    public void A_sequence_goes_on_over_pages() =>
        Assert.Equal("PC8. weld/PC9. cut/PC10. clean", string.Join('/', MisreadCodes.Mend([Page(1, "PC8. weld"), Page(2, "PC9. cut"), Page(3, "PClO. clean")]).Select(Text)));

    [Fact]
    public void Words_of_the_file_itself_are_never_touched() =>
        Assert.Equal("PCl. weld PC2. cut", Text(MisreadCodes.Mend([Page(1, "PCl. weld PC2. cut", confidence: null)])[0]));

    private static string Mended(string seen) => Text(MisreadCodes.Mend([Page(1, seen)])[0]);

    private static string Text(RecognisedPage page) => string.Join(' ', page.Content.Words.Select(word => word.Text));

    private static RecognisedPage Page(int number, string text, double? confidence = 0.9) => new(
        new PdfPageContent(number, 595, 842, [.. text.Split(' ').Select((word, i) => new PageWord(word, number, new Box(20 * i, 700, (20 * i) + 18, 710), 702, 10, false, false, confidence))], [], [], [], 0, []),
        new("tesseract 5", "eng", 0.9), new PageFrame(0, 595, 842));
}
