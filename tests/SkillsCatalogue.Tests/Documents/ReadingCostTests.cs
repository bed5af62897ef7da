using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Documents;

/// <summary>Guards the cost of reading without a clock: bytes allocated do not depend on how busy the machine is.</summary>
public sealed class ReadingCostTests
{
    /// <summary>Twice what a page of the corpus takes at most, in bytes, embedded fonts included.</summary>
    private const long BytesAPage = 8_000_000;

    public static TheoryData<string> Sources => WordCutterTests.Sources;

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_page_costs_a_bounded_number_of_bytes(string folder)
    {
        var bytes = File.ReadAllBytes(Repository.SourceOf(Path.Combine(Repository.Corpus, folder)));
        // Lexicons and tables of PdfPig are made once.
        Cost(bytes, out _);
        var cost = Cost(bytes, out var pages);
        Assert.True(cost < BytesAPage * pages, $"{cost / pages} bytes a page");
    }

    private static long Cost(byte[] bytes, out int pages)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Assert.IsType<ReadResult.Read>(new DocumentReader().Read(bytes, "source.pdf", CancellationToken.None));
        StandardParser.Parse(read.Document);
        pages = read.Document.Pages.Count;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
