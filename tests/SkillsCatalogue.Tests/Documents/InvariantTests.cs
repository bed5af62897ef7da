using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Documents;

/// <summary>What holds of every text that the reader makes.</summary>
public sealed class InvariantTests
{
    public static TheoryData<string> Corpus => [.. Repository.CorpusFolders.Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Words_and_blocks_fit_the_canonical_text(string folder)
    {
        var source = Repository.SourceOf(Path.Combine(Repository.Corpus, folder));
        Check(Reading.Read(File.ReadAllBytes(source), Path.GetFileName(source)));
    }

    [Fact]
    public void Blocks_of_Word_documents_fit_the_canonical_text()
    {
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "programmes"), "source.docx", SearchOption.AllDirectories);
        Assert.NotEmpty(sources);
        Assert.All(sources, source =>
        {
            var document = Reading.Read(File.ReadAllBytes(source), "source.docx");
            Check(document);
            Assert.Equal(document.Blocks.Count, document.Blocks.Select(block => block.Path).Distinct().Count());
        });
    }

    [SkippableFact]
    public async Task Every_foreign_file_is_read_or_set_aside_within_its_limit()
    {
        var folder = Path.Combine(Repository.SharedData ?? ".", "robustness");
        Skip.IfNot(Directory.Exists(folder), "The robustness files are not here: set SKILLS_SHARED.");
        var reader = new DocumentReader(new ReaderOptions { TimeLimit = TimeSpan.FromMinutes(10) });
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var result = await reader.ReadWithLimitAsync(await File.ReadAllBytesAsync(file), Path.GetFileName(file), CancellationToken.None);
            if (result is ReadResult.Read read)
                Check(read.Document);
            else
                Assert.False(result is ReadResult.SetAside { Reason.Code: DiagnosticCodes.ReaderFault or DiagnosticCodes.TimedOut }, $"{Path.GetFileName(file)}: {((ReadResult.SetAside)result).Reason.Code}");
        }
    }

    private static void Check(DocumentText document)
    {
        var end = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End > block.Span.Start && block.Span.End <= document.Text.Length);
            Assert.True(string.IsNullOrWhiteSpace(document.Text[end..block.Span.Start]), "Text outside all blocks.");
            Assert.DoesNotContain('\n', document.Slice(block.Span));
            Assert.True(block.MarkerLength < block.Span.Length);
            end = block.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(document.Text[end..]));
        Assert.True(document.Text.IsNormalized());
        end = 0;
        foreach (var word in document.Words)
        {
            Assert.True(word.Span.Start >= end && word.Span.End > word.Span.Start);
            Assert.DoesNotContain(document.Slice(word.Span), char.IsWhiteSpace);
            Assert.True(string.IsNullOrWhiteSpace(document.Text[end..word.Span.Start]), "Text outside all words.");
            Assert.InRange(word.Page, 1, document.Pages.Count);
            Assert.True(word.Box.Width >= 0 && word.Box.Height >= 0);
            end = word.Span.End;
        }
    }
}
