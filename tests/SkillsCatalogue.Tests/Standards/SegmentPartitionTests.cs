using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Standards;

public class SegmentPartitionTests
{
    public static TheoryData<string> Corpus => [.. Repository.CorpusFolders.Where(HasSource).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Every_character_of_a_corpus_document_stands_in_exactly_one_segment(string folder)
    {
        var document = ReadSource(folder);

        AssertPartition(document, StandardParser.Parse(document));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Statements_are_unique_by_unit_code_and_text_and_their_span_holds_their_words(string folder)
    {
        var document = ReadSource(folder);
        var parsed = StandardParser.Parse(document);

        Assert.NotEmpty(parsed.Statements);
        Assert.Equal(parsed.Statements.Count, parsed.Statements.DistinctBy(statement => (statement.Unit, statement.Code, Core.Text.Folding.LettersAndDigits(statement.Text))).Count());
        Assert.All(parsed.Statements, statement => Assert.Equal(statement.Text, Core.Text.Folding.WhiteSpace(document.Slice(statement.Span))));
    }

    [Fact]
    public void Reasons_are_given_by_rule()
    {
        var document = new DocumentMaker()
            .Heading(1, "Skills").Paragraph("You must be able to:").Bullet("true a wheel")
            .Heading(1, "Glossary").Paragraph("Hub: the middle of a wheel.")
            .Furniture("Page 1")
            .Make();

        var segments = StandardParser.Parse(document).Segments.Select(segment => (document.Slice(segment.Span), segment.StatementId, segment.Reason));

        Assert.Equal(
            [
                ("Skills", null, SegmentReasons.Heading),
                ("You must be able to:", null, SegmentReasons.LeadIn),
                ("•", null, SegmentReasons.Marker),
                ("true a wheel", "s1", null),
                ("Glossary", null, SegmentReasons.Heading),
                ("Hub: the middle of a wheel.", null, SegmentReasons.Excluded),
                ("Page 1", null, SegmentReasons.Furniture),
            ],
            segments);
    }

    private static bool HasSource(string folder) => File.Exists(Path.Combine(folder, "source.pdf")) || File.Exists(Path.Combine(folder, "source.html"));

    private static DocumentText ReadSource(string folder)
    {
        var source = Repository.SourceOf(Path.Combine(Repository.Corpus, folder));
        return Assert.IsType<ReadResult.Read>(new DocumentReader().Read(File.ReadAllBytes(source), Path.GetFileName(source), CancellationToken.None)).Document;
    }

    private static void AssertPartition(DocumentText document, ParsedStandard parsed)
    {
        var owners = new int[document.Text.Length];
        foreach (var segment in parsed.Segments)
        {
            Assert.True(document.Blocks[segment.Block].Span.Overlaps(segment.Span), "a segment names a block that it does not touch");
            for (var i = segment.Span.Start; i < segment.Span.End; i++)
                owners[i]++;
        }

        for (var i = 0; i < owners.Length; i++)
        {
            if (owners[i] != 1 && !(owners[i] == 0 && char.IsWhiteSpace(document.Text[i])))
                Assert.Fail($"Character {i} ('{document.Text[i]}') stands in {owners[i]} segments: …{document.Text[Math.Max(0, i - 30)..Math.Min(document.Text.Length, i + 30)]}…");
        }
    }
}
