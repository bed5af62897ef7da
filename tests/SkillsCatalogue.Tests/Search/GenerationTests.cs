using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Search;

public sealed class GenerationTests
{
    [Fact]
    public async Task A_new_generation_takes_the_place_of_the_old_one_and_old_ones_are_pruned()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "first");

        for (var revision = 2; revision <= 5; revision++)
            await fixture.BuildAsync(revision, Some.Skill("newer"));

        Assert.Equal(["newer"], fixture.Labels("newer"));
        Assert.Empty(fixture.Labels("first"));
        Assert.Equal(5, fixture.Search.Current(IndexStamp.Pilot)!.Stamp.Revision);
        var root = Path.GetDirectoryName(fixture.Generations.FolderOf(IndexStamp.Pilot, "any"))!;
        Assert.Equal(2, Directory.GetDirectories(root).Length);
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_one_before_in_use()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "first");

        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Builder.BuildAsync(Failing(), new IndexStamp(IndexStamp.Pilot, null, 2)));

        fixture.Search.Refresh();
        Assert.Equal(["first"], fixture.Labels("first"));
        Assert.True(fixture.Generations.Verify(IndexStamp.Pilot).IsSound);
    }

    [Fact]
    public async Task Damage_is_seen_by_verify()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "first", "second");
        var folder = fixture.Generations.FolderOf(IndexStamp.Pilot, fixture.Generations.CurrentName(IndexStamp.Pilot)!);
        var largest = new DirectoryInfo(folder).GetFiles().MaxBy(file => file.Length)!;
        var bytes = await File.ReadAllBytesAsync(largest.FullName);
        bytes[bytes.Length / 2] ^= 0xFF;
        await File.WriteAllBytesAsync(largest.FullName, bytes);

        var verified = fixture.Generations.Verify(IndexStamp.Pilot);

        Assert.False(verified.IsSound);
        Assert.Contains("index rebuild", verified.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_generation_that_is_damaged_is_not_taken_into_use(bool allJunk)
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "first", "second");
        var stamp = new IndexStamp(IndexStamp.Pilot, null, 1);
        Assert.True(fixture.Search.Holds(stamp));
        var folder = fixture.Generations.FolderOf(IndexStamp.Pilot, fixture.Generations.CurrentName(IndexStamp.Pilot)!);
        var files = new DirectoryInfo(folder).GetFiles();
        foreach (var file in allJunk ? files : [files.MaxBy(file => file.Length)!])
        {
            var bytes = await File.ReadAllBytesAsync(file.FullName);
            bytes[bytes.Length / 2] ^= 0xFF;
            await File.WriteAllBytesAsync(file.FullName, allJunk ? "junk"u8.ToArray() : bytes);
        }

        using var fresh = new SkillSearch(fixture.Generations);

        Assert.Null(fresh.Current(IndexStamp.Pilot));
        Assert.False(fresh.Holds(stamp));
    }

    [Fact]
    public async Task An_index_that_was_deleted_is_no_longer_held_though_it_still_answers()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "first");
        Directory.Delete(fixture.Generations.FolderOf(IndexStamp.Pilot, fixture.Generations.CurrentName(IndexStamp.Pilot)!), recursive: true);

        Assert.False(fixture.Search.Holds(new IndexStamp(IndexStamp.Pilot, null, 1)));
        Assert.Equal(["first"], fixture.Labels("first"));
    }

    [Fact]
    public async Task A_skill_is_found_by_its_id_and_by_the_id_of_a_candidate()
    {
        var skill = Some.Skill("weld", id: "s-1") with { Candidates = ["c-1", "c-2"] };
        using var fixture = await SearchFixture.OfAsync(skill);

        Assert.Equal("s-1", fixture.Search.Find(IndexStamp.Pilot, "s-1")!.Id);
        Assert.Equal("s-1", fixture.Search.Find(IndexStamp.Pilot, "c-2")!.Id);
        Assert.Null(fixture.Search.Find(IndexStamp.Pilot, "c-3"));
    }

    private static async IAsyncEnumerable<Core.Skills.CatalogueSkill> Failing()
    {
        await Task.Yield();
        yield return Some.Skill("half");
        throw new InvalidOperationException("the database went away");
    }
}
