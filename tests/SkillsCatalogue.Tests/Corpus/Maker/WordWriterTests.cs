using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.CorpusMaker;
using SkillsCatalogue.CorpusMaker.Word;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Tests.Corpus.Maker;

public sealed class WordWriterTests
{
    [Fact]
    public void The_document_is_valid_by_the_schema_of_the_format()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Made()), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void The_same_source_makes_the_same_bytes() => Assert.Equal(Made(), Made());

    [Fact]
    public void What_was_authored_is_what_is_read()
    {
        var document = Assert.IsType<ReadResult.Read>(new DocumentReader().Read(Made(), "source.docx", CancellationToken.None)).Document;

        Assert.Equal("Zavarivanje", document.Title);
        Assert.Equal("hr", document.Language);
        Assert.Equal([("Zavarivanje", 1), ("Modul 1. Cijevi", 2)], document.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => (document.Slice(block.Span), block.HeadingLevel)));
        Assert.Equal(["IU1", "IU2", "•", "•"], document.Blocks.Where(block => block.Kind == BlockKind.ListItem).Select(block => block.Marker));
        Assert.Equal(["Br.", "Ishod", "Vrednovanje"], document.Blocks.Where(block => block.Cell is { IsHeader: true }).Select(block => document.Slice(block.Span)));
        Assert.Equal(["1. Moduli 2"], document.Blocks.Where(block => block.Kind == BlockKind.Contents).Select(block => document.Slice(block.Span)));
        Assert.Equal(["Ustanova 1/1"], document.Blocks.Where(block => block.Kind == BlockKind.Furniture).Select(block => document.Slice(block.Span)));
    }

    [Fact]
    public void Pasted_text_has_its_cells_parted_by_tabs()
    {
        var text = PlainTextWriter.Write(Authored.Programme("\"gold\": []", "txt").ToDocument());
        Assert.Contains("Razina\t4\nTrajanje\t50 sati\n\nModul 1. Cijevi\n\n", text, StringComparison.Ordinal);
        Assert.Contains("Polaznik će moći:\n\nIU1 zavariti tanke cijevi\nIU2 čitati nacrte\n\nBr.\tIshod\tVrednovanje\nA\tbrusiti rubove\tzadatak\n\n•\tradionica\n•\talat\n", text, StringComparison.Ordinal);
    }

    private static byte[] Made() => new WordWriter(Authored.Programme("\"gold\": []").ToDocument()).Write();
}
