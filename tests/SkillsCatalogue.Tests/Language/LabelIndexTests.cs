using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Language;

public sealed class LabelIndexTests
{
    [Theory]
    [InlineData("hr", "razvrstavanje otpada", "Brine o razvrstavanju otpada na gradilištu.", "razvrstavanju otpada")]
    [InlineData("hr", "montirati solarne module", "Montira solarne module na krov.", "Montira solarne module")]
    [InlineData("et", "jäätmete sorteerimine", "Töötaja tegeleb jäätmete sorteerimisega.", "jäätmete sorteerimisega")]
    [InlineData("et", "planeerida tööd", "Töötaja planeerib tööd.", "planeerib tööd")]
    [InlineData("da", "rådgive kunder", "Eleven rådgiver kunderne om produktet.", "rådgiver kunderne")]
    [InlineData("da", "kontrollere varer", "Tjek af varer; kontrollerer varerne dagligt.", "kontrollerer varerne")]
    [InlineData("en", "weld pipes", "Welding of steel; welded the pipe.", "welded the pipe")]
    [InlineData("en", "prepare a quotation", "Prepares the quotations.", "Prepares the quotations")]
    public void A_label_is_found_in_running_text_despite_inflection_and_articles(string language, string label, string text, string found)
    {
        var match = Assert.Single(new LabelIndex([new(label, language, SkillType.Skill)], language).Find(text));
        Assert.Equal(found, text[match.Span.Start..match.Span.End]);
    }

    [Fact]
    public void Of_labels_that_overlap_the_longest_is_found_wherever_it_begins()
    {
        var labels = Index("install heating", "heating systems in old buildings", "old buildings", "test systems");
        Assert.Equal(["heating systems in old buildings"], Found(labels, "Install heating systems in old buildings."));
    }

    [Fact]
    public void Of_equally_long_labels_the_one_that_stands_there_as_written_is_found()
    {
        var labels = Index("planning works", "plan work");
        Assert.Equal(["plan work"], Found(labels, "They plan work together."));
        Assert.Equal(["planning works"], Found(labels, "planned working"));
    }

    [Fact]
    public void A_label_does_not_run_over_the_end_of_a_sentence() =>
        Assert.Empty(Found(Index("weld pipes"), "He can weld. Pipes are steel."));

    [Fact]
    public void A_word_that_means_many_things_names_no_skill_by_itself()
    {
        VocabularyLabel[] labels = [Knowledge("safety"), Knowledge("brewing"), new("train", "en", SkillType.Skill), Knowledge("C"), Knowledge("hydraulics"), .. Enumerable.Range(0, 9).Select(i => Knowledge($"hydraulics of kind{i}"))];
        var index = new LabelIndex(labels, "en");
        Assert.Empty(Found(index, "Safety comes first: train others. C is a letter, hydraulics a wide field."));
        Assert.Equal(["brewing"], Found(index, "Has knowledge of brewing."));
        Assert.Empty(Found(index, "He likes to brew."));
    }

    [Fact]
    public void A_name_of_one_word_is_found_only_as_it_is_written()
    {
        var index = new LabelIndex([Knowledge("SQL"), Knowledge("C++"), Knowledge("CAD")], "en");
        Assert.Equal(["SQL", "C++"], Found(index, "Writes SQL and C++; the cad went home."));
    }

    [Fact]
    public void Finds_never_overlap_and_always_say_what_the_label_says()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        string[] words = ["alpha", "bravo", "carrot", "delta", "echo"];
        string Phrase(int least, int most) => string.Join(' ', Enumerable.Range(0, random.Next(least, most)).Select(_ => words[random.Next(words.Length)]));
        for (var round = 0; round < 200; round++)
        {
            var index = Index([.. Enumerable.Range(0, 8).Select(_ => Phrase(2, 5))]);
            var text = Phrase(10, 40);
            var end = 0;
            foreach (var match in index.Find(text))
            {
                Assert.True(match.Span.Start >= end, $"Overlap; seed {seed}, text {text}");
                Assert.Equal(match.Label.Label, text[match.Span.Start..match.Span.End]);
                end = match.Span.End;
            }
        }
    }

    [Fact]
    public void Fifty_thousand_labels_are_sought_in_a_hundred_pages_in_far_less_than_the_time_allowed()
    {
        // The goal is a second; a busy machine gets five. The benchmark measures it.
        var random = new Random(7);
        string[] words = [.. Enumerable.Range(0, 4000).Select(i => $"word{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}x")];
        string Phrase(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]));
        var index = Index([.. Enumerable.Range(0, 50_000).Select(_ => Phrase(3))]);
        var text = Phrase(40_000);
        var time = WorkTime.Of(() => _ = index.Find(text));
        Assert.True(time < TimeSpan.FromSeconds(5), $"{time}");
    }

    private static VocabularyLabel Knowledge(string label) => new(label, "en", SkillType.Knowledge);

    private static LabelIndex Index(params string[] labels) => new(labels.Select(label => new VocabularyLabel(label, "en", SkillType.Skill)), "en");

    private static IEnumerable<string> Found(LabelIndex index, string text) => index.Find(text).Select(match => match.Label.Label);
}
