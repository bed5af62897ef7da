using SkillsCatalogue.Search.Linking;

namespace SkillsCatalogue.Tests.Linking;

/// <summary>Training and the file of what was learnt.</summary>
public sealed class LinkModelTests
{
    [Fact]
    public void A_ranker_learns_which_feature_tells_the_right_candidate_and_the_same_seed_gives_the_same_weights()
    {
        var random = new Random(7);
        List<(float[][], bool[])> lists = [];
        for (var i = 0; i < 400; i++)
        {
            var right = random.Next(5);
            lists.Add(([.. Enumerable.Range(0, 5).Select(candidate => Features(random, candidate == right))], [.. Enumerable.Range(0, 5).Select(candidate => candidate == right)]));
        }

        var ranker = LinkRanker.Train(lists, 20, 1);
        var first = lists.Count(list => Array.IndexOf(list.Item2, true) == Enumerable.Range(0, 5).MaxBy(i => ranker.Score(list.Item1[i])));
        Assert.True(first > 380, $"{first} of 400, seed 7");
        Assert.Equal(ranker.Weights, LinkRanker.Train(lists, 20, 1).Weights);
    }

    [Fact]
    public void The_file_gives_back_what_was_written()
    {
        var ranker = new LinkRanker([.. Enumerable.Range(0, LinkRanker.Size).Select(i => i / 7f)]);
        var learnt = LinkLearnt.Count([(["lay", "brick", "lay"], ["u:1"]), (["brick"], ["u:1", "u:2"])]);
        var stream = new MemoryStream();
        new LinkModel(ranker, ranker, new(1, 2, 3), learnt).Write(stream);
        stream.Position = 0;
        var read = LinkModel.Read(stream);
        Assert.Equal(ranker.Weights, read.Phrases.Weights);
        Assert.Equal(new NoneCurve(1, 2, 3), read.None);
        Assert.Equal(2, read.Learnt["u:1"].Words[LinkLearnt.HashOf("brick")]);
        Assert.Equal(1, read.Learnt["u:1"].Words[LinkLearnt.HashOf("lay")]);
        Assert.Equal(1, read.Learnt["u:2"].Sentences);
    }

    [Fact]
    public void The_curve_of_none_follows_the_answers()
    {
        var curve = NoneCurve.Fit([.. Enumerable.Range(0, 100).Select(i => (i / 10f, i / 100f, i >= 50))]);
        Assert.True(curve.Of(9, 0.9f) < 0.2);
        Assert.True(curve.Of(0.5f, 0.05f) > 0.8);
    }

    private static float[] Features(Random random, bool right)
    {
        var features = new float[LinkFeatures.Count];
        for (var i = 0; i < features.Length; i++)
            features[i] = random.NextSingle();
        features[9] = right ? 0.9f : 0.3f * random.NextSingle();
        return features;
    }
}
