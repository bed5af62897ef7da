using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Search;

/// <summary>An index over given skills in a folder of its own.</summary>
internal sealed class SearchFixture : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private SearchFixture()
    {
        Generations = new IndexGenerations(new SearchOptions { IndexesDirectory = folder.Path, KeepGenerations = 2 }, TimeProvider.System);
        Builder = new IndexBuilder(Generations);
        Search = new SkillSearch(Generations);
    }

    public IndexGenerations Generations { get; }

    public IndexBuilder Builder { get; }

    public SkillSearch Search { get; }

    public static async Task<SearchFixture> OfAsync(params CatalogueSkill[] skills)
    {
        var fixture = new SearchFixture();
        await fixture.BuildAsync(1, skills);
        return fixture;
    }

    public static async Task<SearchFixture> OfLabelsAsync(string language, params string[] labels) =>
        await OfAsync([.. labels.Select(label => Some.Skill(label, language))]);

    public async Task BuildAsync(long revision, params CatalogueSkill[] skills)
    {
        await Builder.BuildAsync(skills.ToAsyncEnumerable(), new IndexStamp(IndexStamp.Pilot, null, revision));
        Search.Refresh();
    }

    public SkillPage Find(string? text, string? language = null, Dictionary<string, IReadOnlyList<string>>? filters = null, int take = 10, string? cursor = null) =>
        Search.Search(new SkillQuery(text, IndexStamp.Pilot, language, filters, take, cursor));

    /// <summary>Labels of the hits, best first.</summary>
    public IReadOnlyList<string> Labels(string text, string? language = null) => [.. Find(text, language).Hits.Select(hit => hit.Skill.LabelIn(null).Label)];

    public void Dispose()
    {
        Search.Dispose();
        folder.Dispose();
    }
}
