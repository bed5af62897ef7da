using SkillsCatalogue.Ingestion.Documents.Pdf;
using SkillsCatalogue.TestSupport;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Util;

namespace SkillsCatalogue.Tests.Documents;

public sealed class WordCutterTests
{
    public static TheoryData<string> Sources => [.. Repository.CorpusFolders.Select(Repository.SourceOf).Where(source => source.EndsWith(".pdf", StringComparison.Ordinal)).Select(source => Path.GetFileName(Path.GetDirectoryName(source)!))];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Words_are_those_of_the_default_extractor(string folder)
    {
        using var pdf = PdfDocument.Open(Repository.SourceOf(Path.Combine(Repository.Corpus, folder)));
        var cutter = new WordCutter();
        foreach (var page in pdf.GetPages())
            AssertSameWords(cutter, page.Letters);
    }

    [SkippableFact]
    public void Words_of_real_standards_are_those_of_the_default_extractor()
    {
        var folder = Path.Combine(Repository.SharedData ?? ".", "standards");
        Skip.IfNot(Directory.Exists(folder), "The real standards are not here: set SKILLS_SHARED.");
        var cutter = new WordCutter();
        foreach (var file in Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories))
        {
            using var pdf = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            foreach (var page in pdf.GetPages().Take(12))
                AssertSameWords(cutter, page.Letters);
        }
    }

    private static void AssertSameWords(WordCutter cutter, IReadOnlyList<Letter> letters)
    {
        var expected = DefaultWordExtractor.Instance.GetWords(letters).Select(word => word.Letters.ToList()).ToList();
        var actual = cutter.Words([.. letters]).Select(word => word.ToList()).ToList();
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected.Zip(actual), pair => Assert.True(pair.First.SequenceEqual(pair.Second, ReferenceEqualityComparer.Instance), string.Concat(pair.First.Select(letter => letter.Value))));
    }
}
