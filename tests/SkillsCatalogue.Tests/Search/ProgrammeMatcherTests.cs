using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Search;

public sealed class ProgrammeMatcherTests
{
    private static readonly CatalogueSkill[] Orchard =
    [
        Some.Skill("plant fruit trees", statement: "Plant fruit trees at the set distance and fix the support"),
        Some.Skill("prune fruit trees", statement: "Prune fruit trees in winter and in summer"),
        Some.Skill("keep records of pesticide use", statement: "Keep records of pesticide use in the orchard journal"),
        Some.Skill("measure soil moisture", statement: "Measure soil moisture with a probe and adjust irrigation"),
        Some.Skill("store apples", statement: "Store apples in a cooled warehouse"),
        Some.Skill("maintain tractors", statement: "Maintain tractors and attached machines by the maker's handbook"),
    ];

    [Fact]
    public async Task An_outcome_in_other_words_finds_its_skill_and_every_outcome_has_its_own_answer()
    {
        using var fixture = await SearchFixture.OfAsync(Orchard);

        var answers = Match(fixture, "The participant prunes the trees in summer and winter.", "Measuring the moisture of soil with probes");

        Assert.Equal("prune fruit trees", answers[0][0].Skill.LabelIn(null).Label);
        Assert.Equal("measure soil moisture", answers[1][0].Skill.LabelIn(null).Label);
        Assert.InRange(answers[1][0].Score, answers[1].Skip(1).Select(match => match.Score).DefaultIfEmpty(0).Max(), 1);
    }

    [Fact]
    public async Task Matched_words_are_marked_on_both_sides()
    {
        using var fixture = await SearchFixture.OfAsync(Orchard);
        const string outcome = "Records of pesticide use are kept daily";

        var match = Match(fixture, outcome)[0][0];

        var quote = match.Skill.Evidence[match.Evidence].Quote;
        Assert.Superset(new HashSet<string> { "Records", "pesticide", "use" }, Words(outcome, match.OutcomeWords));
        Assert.DoesNotContain("daily", Words(outcome, match.OutcomeWords));
        Assert.Superset(new HashSet<string> { "records", "pesticide", "use" }, Words(quote, match.EvidenceWords));
        Assert.DoesNotContain("journal", Words(quote, match.EvidenceWords));
    }

    [Theory]
    [InlineData("Negotiate employment contracts under labour law")]
    [InlineData("play the piano")]
    [InlineData("fruit")]
    public async Task Nothing_is_proposed_where_nothing_fits(string outcome)
    {
        using var fixture = await SearchFixture.OfAsync(Orchard);

        Assert.Empty(Match(fixture, outcome)[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("– … ; (§) !!! •")]
    public async Task Punctuation_alone_matches_nothing(string outcome)
    {
        using var fixture = await SearchFixture.OfAsync(Orchard);

        Assert.Empty(Match(fixture, outcome)[0]);
    }

    [Fact]
    public async Task Among_equals_the_skill_of_a_set_that_the_programme_names_comes_first()
    {
        var skills = new[] { "SK-1", "SK-2", "SK-3" }.Select(unit => InUnit("weld steel pipes", unit)).ToArray();
        using var fixture = await SearchFixture.OfAsync([.. skills, .. Orchard]);
        using var search = new SkillSearch(fixture.Generations);

        foreach (var unit in new[] { "SK-3", "SK-2", "SK-1" })
        {
            var answer = new ProgrammeMatcher(search).Match([new("weld pipes of steel", "en", [unit])], 3)[0];

            Assert.Equal(unit, answer[0].Skill.Evidence[0].Unit);
            Assert.True(answer[0].Score > answer[1].Score);
        }
    }

    [Fact]
    public async Task Skills_of_a_unit_are_those_of_one_document_or_of_all()
    {
        var first = InUnit("weld", "SK-1");
        var second = InUnit("solder", "SK-1");
        var merged = first with { Id = "s-1", Evidence = [.. first.Evidence, second.Evidence[0] with { Unit = "Unit of a long name, with a comma" }] };
        var deprecated = InUnit("rivet", "SK-1") with { Status = SkillStatus.Deprecated };
        using var fixture = await SearchFixture.OfAsync(merged, second, deprecated, InUnit("paint", "SK-10"));
        var matcher = new ProgrammeMatcher(fixture.Search);

        Assert.Equal(["solder", "weld"], Labels(matcher.SkillsOf("SK-1")));
        Assert.Equal(["weld"], Labels(matcher.SkillsOf(first.Evidence[0].Sha256, "SK-1")));
        Assert.Equal(["weld"], Labels(matcher.SkillsOf("Unit of a long name, with a comma")));
        Assert.Empty(matcher.SkillsOf("SK"));
        Assert.Empty(matcher.SkillsOf(second.Evidence[0].Sha256, "SK-10"));
    }

    [Fact]
    public async Task A_skill_that_is_deprecated_is_not_proposed()
    {
        using var fixture = await SearchFixture.OfAsync([.. Orchard.Select(skill => skill with { Status = SkillStatus.Deprecated })]);

        Assert.Empty(Match(fixture, "Prune fruit trees in winter")[0]);
    }

    [Fact]
    public async Task An_outcome_of_ten_thousand_letters_is_matched_by_what_it_says()
    {
        using var fixture = await SearchFixture.OfAsync(Orchard);
        var chatter = string.Concat(Enumerable.Range(0, 1250).Select(i => FormattableString.Invariant($"blah{i} x ")));

        Assert.Empty(Match(fixture, chatter[..10_000])[0]);
        Assert.Equal("prune fruit trees", Match(fixture, "Prune fruit trees in winter and in summer. " + chatter[..9_000])[0][0].Skill.LabelIn(null).Label);
    }

    [Fact]
    public void Without_an_index_there_is_no_answer_and_no_stamp()
    {
        using var folder = new TemporaryFolder();
        using var search = new SkillSearch(new IndexGenerations(new SearchOptions { IndexesDirectory = folder.Path }, TimeProvider.System));
        var matcher = new ProgrammeMatcher(search);

        Assert.Null(matcher.Current);
        Assert.Equal([[], []], matcher.Match([new("prune", "en", []), new("plant", null, [])], 5));
        Assert.Empty(matcher.SkillsOf("SK-1"));
        Assert.Null(matcher.Find("s-1"));
    }

    [Fact]
    public async Task An_index_without_skills_proposes_nothing()
    {
        using var fixture = await SearchFixture.OfAsync();

        Assert.Empty(Match(fixture, "Prune fruit trees")[0]);
        Assert.Equal(IndexStamp.Pilot, new ProgrammeMatcher(fixture.Search).Current!.View);
    }

    [Fact]
    public async Task The_release_answers_once_there_is_one()
    {
        using var fixture = await SearchFixture.OfAsync(Orchard);
        var matcher = new ProgrammeMatcher(fixture.Search);
        Assert.Equal("plant fruit trees", matcher.Match([new("Plant fruit trees", "en", [])], 1)[0][0].Skill.LabelIn(null).Label);

        await fixture.Builder.BuildAsync(new[] { Some.Skill("plant trees", id: "s-9", status: SkillStatus.Accepted) }.ToAsyncEnumerable(), new IndexStamp(IndexStamp.Published, 3, 2));
        fixture.Search.Refresh();

        Assert.Equal((IndexStamp.Published, 3), (matcher.Current!.View, matcher.Current.Release));
        Assert.Equal("s-9", matcher.Match([new("Plant trees", "en", [])], 1)[0][0].Skill.Id);
        Assert.Equal("s-9", matcher.Find("s-9")!.Id);
        Assert.Null(matcher.Find(Orchard[0].Id));
    }

    [Fact]
    public async Task Many_threads_get_the_answers_that_one_gets_while_generations_change()
    {
        using var fixture = await SearchFixture.OfAsync(Orchard);
        var matcher = new ProgrammeMatcher(fixture.Search);
        OutcomeQuery[] outcomes = [.. Orchard.Select(skill => new OutcomeQuery(skill.Evidence[0].Quote + " every day", "en", []))];
        var expected = Best(matcher.Match(outcomes, 1));

        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var round = 0; round < 20; round++)
                Assert.Equal(expected, Best(matcher.Match(outcomes, 1)));
        })).ToList();
        for (var revision = 2; revision < 6; revision++)
            await fixture.BuildAsync(revision, Orchard);
        await Task.WhenAll(readers);

        static List<string> Best(IReadOnlyList<IReadOnlyList<SkillMatch>> answers) => [.. answers.Select(answer => answer[0].Skill.Id)];
    }

    [Fact]
    public async Task Progress_ends_at_the_number_of_outcomes_and_a_cancelled_match_stops()
    {
        using var fixture = await SearchFixture.OfAsync(Orchard);
        var matcher = new ProgrammeMatcher(fixture.Search);
        OutcomeQuery[] outcomes = [.. Enumerable.Range(0, 45).Select(i => new OutcomeQuery($"Prune tree {i}", "en", []))];
        var told = new List<int>();
        matcher.Match(outcomes, 3, new Told(told));

        Assert.Equal(outcomes.Length, told.Max());
        Assert.ThrowsAny<OperationCanceledException>(() => matcher.Match(outcomes, 3, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("hr", "Posaditi voćne sadnice i postaviti naslon", "Sadnja voćnih sadnica i postavljanje naslona")]
    [InlineData("et", "puhastab ja kontrollib koristusseadmeid", "Osaleja oskab puhastada koristusseadet ning selle korrasolekut kontrollida")]
    [InlineData("da", "Lærlingen kan rengøre og afkalke opvaskemaskine", "Deltageren står for rengøring og afkalkning af opvaskemaskinen")]
    [InlineData("en", "commission a heat pump and hand it over", "Commissioning and handover of heat pumps")]
    public async Task Inflection_and_verbal_nouns_do_not_part_what_belongs_together(string language, string statement, string outcome)
    {
        CatalogueSkill[] others = [.. Enumerable.Range(0, 6).Select(i => Some.Skill($"zzz{i} qqq{i}", language))];
        using var fixture = await SearchFixture.OfAsync([Some.Skill(statement, language, standard: Some.Standard(language: language)), .. others]);

        Assert.Equal(statement, new ProgrammeMatcher(fixture.Search).Match([new(outcome, language, [])], 3)[0][0].Skill.LabelIn(null).Label);
    }

    private static IReadOnlyList<IReadOnlyList<SkillMatch>> Match(SearchFixture fixture, params string[] outcomes) =>
        new ProgrammeMatcher(fixture.Search).Match([.. outcomes.Select(outcome => new OutcomeQuery(outcome, "en", []))], 5);

    private static CatalogueSkill InUnit(string label, string unit)
    {
        var skill = Some.Skill(label);
        return skill with { Evidence = [skill.Evidence[0] with { Unit = unit }] };
    }

    private static List<string> Labels(IEnumerable<CatalogueSkill> skills) => [.. skills.Select(skill => skill.LabelIn(null).Label).Order(StringComparer.Ordinal)];

    private static HashSet<string> Words(string text, IEnumerable<TextSpan> spans) => [.. spans.Select(span => text[span.Start..span.End])];

    private sealed class Told(List<int> counts) : IProgress<int>
    {
        public void Report(int value)
        {
            lock (counts)
                counts.Add(value);
        }
    }
}
