using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Language.Tagging.Learning;

namespace SkillsCatalogue.Tests.Tagging;

/// <summary>Learning tags from examples, on a handful of sentences of the tests' own.</summary>
public sealed class TagModelTests
{
    private static readonly string[] Schemes = ["green", "digital"];

    private static readonly (string Text, string[] Tags)[] Sentences =
    [
        ("Plant hedges for birds along the field", ["green"]), ("Count birds along the river", ["green"]), ("Care for hedges and birds", ["green"]),
        ("Bake bread for the guests", []), ("Serve bread along the river", []), ("Count loaves of bread", []),
    ];

    [Fact]
    public void What_was_learnt_from_a_word_serves_other_sentences_with_it()
    {
        var model = Learn(seed: 1);
        Assert.True(LogOdds(model, "Feed the birds") > 0);
        Assert.True(LogOdds(model, "Slice the bread") < 0);
    }

    [Fact]
    public void The_same_examples_and_seed_give_the_same_file_and_it_reads_back()
    {
        var (one, other) = (Written(Learn(seed: 5)), Written(Learn(seed: 5)));
        Assert.Equal(one, other);
        var read = TagModel.Read(new MemoryStream(one));
        Assert.Equal(LogOdds(Learn(seed: 5), "Feed the birds"), LogOdds(read, "Feed the birds"), 6);
        Assert.Equal(2, read.Decisions["green"].OfModel);
    }

    [Fact]
    public void A_file_of_another_layout_is_refused()
    {
        using var stream = new MemoryStream();
        using (var packed = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            packed.Write([9, 0, 0, 0, 1, 0, 0, 0]);
        stream.Position = 0;
        Assert.Throws<InvalidDataException>(() => TagModel.Read(stream));
    }

    [Fact]
    public void A_claim_of_the_model_says_so_and_quotes_the_heaviest_word()
    {
        const string statement = "Feed the birds";
        var claim = Tagger.Tag(statement, "en", DateTimeOffset.UnixEpoch, null, Learn(seed: 1)).Single(claim => claim.Scheme == "green");
        Assert.True(claim.Value);
        Assert.Equal(TagBasis.Classifier, claim.Basis);
        Assert.Equal("birds", claim.Trigger);
    }

    [Fact]
    public void A_green_object_alone_stays_untagged_however_sure_the_model_is()
    {
        var rules = TagRules.Judge("Sell solar panels", "en", TagLexicon.For("green", "en")!, null);
        Assert.True(rules.IsObjectAlone);
        Assert.True(TagDecision.ModelAlone.Probability(9, rules) < 0.5);
    }

    [Fact]
    public void The_bridge_leads_croatian_and_estonian_words_to_the_same_english_stem()
    {
        var english = FeatureReader.Words("waste", "en").Words[0].Bucket;
        Assert.Contains(english, FeatureReader.Words("otpadom", "hr").Words.Select(word => word.Bucket));
        Assert.Contains(english, FeatureReader.Words("olmejäätmete", "et").Words.Select(word => word.Bucket));
        Assert.DoesNotContain(english, FeatureReader.Words("kruha", "hr").Words.Select(word => word.Bucket));
    }

    [Fact]
    public void A_decision_follows_the_input_that_tells_right_from_wrong()
    {
        List<(double Model, double Rules, bool Label)> statements = [.. Enumerable.Range(0, 200).Select(i => (i % 10 < 5 ? 2.0 : -2.0, i % 3 - 1.0, i % 10 is < 4 or 9))];
        var decision = TagDecision.Fit(statements, TagDecision.ModelAlone, 0.1);
        // Four of five are right: log-odds ln 4 at 2.
        Assert.InRange(decision.OfModel, 0.6, 0.8);
        Assert.InRange(decision.OfRules, -0.1, 0.1);
    }

    private static TagModel Learn(int seed) =>
        TagModel.Train([.. Sentences.Select((entry, i) => new TagExample(FeatureReader.Read(entry.Text, "en"), i, entry.Tags.ToHashSet(), 5))], Schemes, seed)
            .With(Schemes.ToDictionary(scheme => scheme, _ => new TagDecision(2, 0, 0)));

    private static double LogOdds(TagModel model, string text) => model.LogOdds("green", model.Weigh(FeatureReader.Read(text, "en")))!.Value;

    private static byte[] Written(TagModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
