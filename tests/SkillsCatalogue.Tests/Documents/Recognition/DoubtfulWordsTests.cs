using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Documents.Recognition;

/// <summary>How surely the words of a span were read.</summary>
public sealed class DoubtfulWordsTests
{
    private static readonly DocumentText Document = new("hash", MediaTypes.Pdf, "en", "weld thin pipes", [new PageInfo(1, 100, 100)],
        [new(new(0, 4), 1, new(0, 0, 9, 9), 0.9), new(new(5, 9), 1, new(10, 0, 19, 9), 0.5), new(new(10, 15), 1, new(20, 0, 29, 9))], [], null, [], []);

    [Theory]
    [InlineData(0, 4, 0.9)]
    [InlineData(0, 9, 0.7)]
    [InlineData(10, 15, 1)]
    [InlineData(0, 0, 1)]
    public void Recognised_words_are_as_sure_as_the_recogniser_was_and_printed_ones_are_sure(int start, int end, double confidence) =>
        Assert.Equal(confidence, Document.ConfidenceOf(new(start, end)), 6);
}
