using Microsoft.Extensions.Options;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Storage.PageImages;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.Tests.Storage;

namespace SkillsCatalogue.Tests.PageImages;

public sealed class PageImageCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SetClock clock = new();
    private readonly string sha256 = Some.Sha256();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_not_looked_at_for_the_longest_time_goes_first()
    {
        var cache = Cache();
        foreach (var page in new[] { 1, 2, 3 })
        {
            await cache.PutAsync(new(sha256, page), new byte[100]);
            File.SetLastWriteTimeUtc(FileOf(page), clock.Now.UtcDateTime.AddHours(page - 10));
        }

        await cache.Open(new(sha256, 1))!.DisposeAsync();

        Assert.Equal(200, cache.Evict(250));
        Assert.Null(cache.VersionOf(new(sha256, 2)));
        Assert.NotNull(cache.VersionOf(new(sha256, 1)));
        Assert.NotNull(cache.VersionOf(new(sha256, 3)));
        Assert.Equal(200, cache.Length());
    }

    [Fact]
    public async Task Images_of_another_resolution_are_not_shown_and_count_against_the_room()
    {
        await Cache(dpi: 90).PutAsync(new(sha256, 1), new byte[100]);

        Assert.Null(Cache(dpi: 120).VersionOf(new(sha256, 1)));
        Assert.Equal(100, Cache(dpi: 120).Length());
    }

    [Theory]
    [InlineData("../../etc", 1)]
    [InlineData("", 1)]
    [InlineData("ABCDEF6789012345678901234567890123456789012345678901234567890123", 1)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000001", 0)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000001", -4)]
    public void No_other_name_than_a_checksum_and_a_page_reaches_the_file_system(string name, int page)
    {
        var cache = Cache();
        var key = new PageImageKey(name, page);
        cache.Want(key);
        cache.Drop(name);

        Assert.Null(cache.Open(key));
        Assert.Null(cache.VersionOf(key));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Wishes_come_in_their_order_once_each_and_are_struck()
    {
        var cache = Cache();
        foreach (var page in new[] { 7, 3, 7 })
        {
            cache.Want(new(sha256, page));
            var wish = Path.Combine(folder.Path, "pages", "wanted", $"{sha256}.{page}");
            File.SetLastWriteTimeUtc(wish, clock.Now.UtcDateTime.AddMinutes(-page));
        }

        File.WriteAllText(Path.Combine(folder.Path, "pages", "wanted", "not a wish"), "");

        Assert.Equal([7, 3], cache.Wanted().Select(wish => wish.Page));
        cache.Strike(new(sha256, 7));
        Assert.Equal([3], cache.Wanted().Select(wish => wish.Page));
    }

    [Fact]
    public async Task A_document_that_is_dropped_leaves_no_image_fault_or_wish()
    {
        var cache = Cache();
        var other = Some.Sha256();
        await cache.PutAsync(new(sha256, 1), new byte[10]);
        await cache.PutAsync(new(other, 1), new byte[10]);
        await cache.PutFaultAsync(new(sha256, 2), PageImageFaults.TimedOut);
        cache.Want(new(sha256, 3));

        cache.Drop(sha256);

        Assert.Equal([other], cache.Documents());
        Assert.Null(cache.FaultOf(new(sha256, 2)));
        Assert.Empty(cache.Wanted());
    }

    [Fact]
    public async Task A_fault_is_believed_for_a_day()
    {
        var cache = Cache();
        await cache.PutFaultAsync(new(sha256, 2), PageImageFaults.Unreadable);
        File.SetLastWriteTimeUtc(Path.ChangeExtension(FileOf(2), ".none"), clock.Now.UtcDateTime);
        Assert.Equal(PageImageFaults.Unreadable, cache.FaultOf(new(sha256, 2)));

        clock.Now += TimeSpan.FromHours(25);

        Assert.Null(cache.FaultOf(new(sha256, 2)));
    }

    private PageImageCache Cache(int dpi = 120) =>
        new(Options.Create(new StorageOptions { DataDirectory = folder.Path }), Options.Create(new PageImageOptions { Dpi = dpi }), clock);

    private string FileOf(int page) => Path.Combine(folder.Path, "pages", sha256, "120", $"{page}.jpg");
}
