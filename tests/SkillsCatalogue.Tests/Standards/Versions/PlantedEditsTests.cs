using System.Text.Json;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.TestSupport.Versions;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Standards.Versions;

/// <summary>Whatever a new version does to a standard of the corpus, the alignment loses nothing and invents nothing.</summary>
public sealed class PlantedEditsTests(ITestOutputHelper output)
{
    private const int Rounds = 8;

    private static readonly IReadOnlyList<ParsedStandard> Corpus = [.. Repository.CorpusFolders.Select(Golden)];

    [Fact]
    public void Every_old_and_every_new_statement_stands_in_exactly_one_pair() => ForRandomVersions((planted, alignment) =>
    {
        Assert.Equal(planted.Old.Statements.Select(statement => statement.Id).Order(), alignment.Pairs.Select(pair => pair.Old).OfType<string>().Order());
        Assert.Equal(planted.New.Statements.Select(statement => statement.Id), alignment.Pairs.Select(pair => pair.New).OfType<string>());
        Assert.All(alignment.Pairs, pair => Assert.InRange(pair.Similarity, 0, 1));
    });

    [Fact]
    public void Each_kind_of_pair_says_what_its_statements_show() => ForRandomVersions((planted, alignment) =>
    {
        var (old, fresh) = (planted.Old.Statements.ToDictionary(statement => statement.Id), planted.New.Statements.ToDictionary(statement => statement.Id));
        foreach (var pair in alignment.Pairs)
        {
            Assert.Equal(pair.Old is null, pair.Change == StatementChange.Added);
            Assert.Equal(pair.New is null, pair.Change == StatementChange.Removed);
            if (pair is { Old: { } before, New: { } after })
                Assert.Equal(Fingerprint.OfStatement(old[before].Text) == Fingerprint.OfStatement(fresh[after].Text), pair.Change is StatementChange.Unchanged or StatementChange.Moved);
        }
    });

    /// <summary>Decisions attach to words: nothing that was decided may be asked again for want of a partner.</summary>
    [Fact]
    public void Words_that_both_versions_have_are_never_told_as_changed_added_or_removed() => ForRandomVersions((planted, alignment) =>
    {
        var shared = Words(planted.Old).Intersect(Words(planted.New)).Count();
        Assert.Equal(shared, alignment.Pairs.Where(pair => pair.Change is StatementChange.Unchanged or StatementChange.Moved).Select(pair => pair.Old).OfType<string>()
            .Select(id => Fingerprint.OfStatement(planted.Old.Statements.First(statement => statement.Id == id).Text)).Distinct().Count());

        static IEnumerable<string> Words(ParsedStandard standard) => standard.Statements.Select(statement => Fingerprint.OfStatement(statement.Text)).Distinct();
    });

    [Fact]
    public void Both_ways_the_same_words_are_partners() => ForRandomVersions((planted, alignment) =>
    {
        var back = StatementAligner.Align(planted.New, planted.Old);
        Assert.Equal(
            alignment.Count(StatementChange.Unchanged) + alignment.Count(StatementChange.Moved),
            back.Count(StatementChange.Unchanged) + back.Count(StatementChange.Moved));
    });

    [Fact]
    public void Without_an_edit_all_is_unchanged() => Assert.All(Corpus, standard =>
    {
        var planted = VersionPlanter.Plant(standard, 0, 1);
        Assert.All(StatementAligner.Align(planted.Old, planted.New).Pairs, pair => Assert.Equal(StatementChange.Unchanged, pair.Change));
    });

    [Fact]
    public void The_same_versions_are_aligned_alike_every_time()
    {
        var (one, other) = (VersionPlanter.Plant(Corpus[0], 0.5, 7), VersionPlanter.Plant(Corpus[0], 0.5, 7));
        Assert.Equal(StatementAligner.Align(one.Old, one.New).Pairs, StatementAligner.Align(other.Old, other.New).Pairs);
    }

    private void ForRandomVersions(Action<PlantedVersion, VersionAlignment> check)
    {
        var seed = Random.Shared.Next(1_000_000);
        output.WriteLine($"seed {seed}");
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var standard in Corpus)
            {
                var planted = VersionPlanter.Plant(standard, (round + 1.0) / Rounds, seed + round);
                try
                {
                    check(planted, StatementAligner.Align(planted.Old, planted.New));
                }
                catch (Exception fault)
                {
                    throw new InvalidOperationException($"seed {seed}, round {round}, {standard.Title}: {fault.Message}", fault);
                }
            }
        }
    }

    /// <summary>The statements of a corpus document as its golden file has them.</summary>
    private static ParsedStandard Golden(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "parsed.golden.json")));
        return StandardOf.Statements(
            json.RootElement.GetProperty("statements").EnumerateArray().Select(statement => (statement.GetProperty("unit").GetString(), statement.GetProperty("code").GetString(), statement.GetProperty("text").GetString()!)),
            json.RootElement.GetProperty("language").GetString()) with { Title = Path.GetFileName(folder) };
    }
}
