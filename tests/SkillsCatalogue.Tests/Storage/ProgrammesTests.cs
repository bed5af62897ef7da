using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class ProgrammesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_version_comes_back_as_it_was_saved_and_raises_no_revision()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var revision = await host.Database.RevisionAsync();
        var text = new DocumentText("x", "application/pdf", "en", "plan the work", [new(1, 595, 842)], [], [], null, [], []);
        var content = Drafts.Of("  Gardening  for all ", "plan the work", "measure") with { Text = text, Settings = new(Framework: "HR", Level: "4.2") };

        var saved = Assert.IsType<ProgrammeSaveResult.Saved>(await host.Programmes.SaveAsync(null, null, content, " first ", "a-1"));

        Assert.StartsWith("p-", saved.Id, StringComparison.Ordinal);
        var version = (await host.Programmes.VersionAsync(saved.Id))!;
        Assert.Equal((1, "a-1", "first", "Gardening for all"), (version.Number, version.ActorId, version.Note, version.Content.Title));
        Assert.Equal("plan the work\nmeasure", version.Content.Source.PastedText);
        Assert.Equal(content.Source.Sha256, version.Content.Source.Sha256);
        Assert.Equal("plan the work", version.Content.Text!.Text);
        Assert.Equal(content.Settings, version.Content.Settings);
        Assert.Equal(content.Draft.Outcomes[1].Span, version.Content.Draft.Outcomes[1].Span);
        Assert.Equal(12.5m, version.Content.Draft.Facts.Volume[0].Value);
        var programme = (await host.Programmes.FindAsync(saved.Id))!;
        Assert.Equal((ProgrammeState.Draft, "HR", 1, saved.Version), (programme.State, programme.Framework, programme.Number, programme.Version));
        Assert.Equal(revision, await host.Database.RevisionAsync());
        Assert.Null(await host.Programmes.VersionAsync(saved.Id, 2));
        Assert.Null(await host.Programmes.FindAsync("p-none"));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Programmes.SaveAsync(null, null, content with { Title = " " }, null, "a-1"));
    }

    [Fact]
    public async Task The_same_content_is_no_new_version_and_another_one_is()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var content = Drafts.Of("Gardening", "plan the work");
        var first = await SavedAsync(host, content);

        var same = Assert.IsType<ProgrammeSaveResult.Unchanged>(await host.Programmes.SaveAsync(first.Id, first.Version, content, "a note alone", "a-1"));
        host.Clock.Now = host.Clock.Now.AddMinutes(1);
        var other = Assert.IsType<ProgrammeSaveResult.Saved>(
            await host.Programmes.SaveAsync(first.Id, same.Current.Version, content with { Settings = new(Level: "5") }, null, "a-2"));

        Assert.Equal((first.Id, 2), (other.Id, other.Number));
        Assert.Equal([2, 1], (await host.Programmes.VersionsAsync(first.Id)).Select(version => version.Number));
        Assert.Equal("a-2", (await host.Programmes.VersionsAsync(first.Id))[0].ActorId);
        Assert.Null((await host.Programmes.VersionAsync(first.Id, 1))!.Content.Settings.Level);
        Assert.IsType<ProgrammeSaveResult.NotFound>(await host.Programmes.SaveAsync("p-none", null, content, null, "a-1"));
    }

    [Fact]
    public async Task Of_two_designers_at_once_one_wins_and_the_other_sees_what_stands_there()
    {
        await using var one = await StorageHost.StartAsync(_folder);
        await using var two = await StorageHost.StartAsync(_folder);
        var first = await SavedAsync(one, Drafts.Of("Gardening", "plan the work"));

        var results = await Task.WhenAll(
            Task.Run(() => one.Programmes.SaveAsync(first.Id, first.Version, Drafts.Of("Gardening", "prune trees"), null, "a-1")),
            Task.Run(() => two.Programmes.SaveAsync(first.Id, first.Version, Drafts.Of("Gardening", "water plants"), null, "a-2")));

        var saved = Assert.Single(results.OfType<ProgrammeSaveResult.Saved>());
        var stale = Assert.Single(results.OfType<ProgrammeSaveResult.Stale>());
        Assert.Equal((2, saved.Version), (stale.Current.Number, stale.Current.Version));
        Assert.Equal(2, (await one.Programmes.VersionsAsync(first.Id)).Count);
    }

    [Fact]
    public async Task A_final_programme_takes_no_version_and_no_decision_until_it_is_a_draft_again()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var first = await SavedAsync(host, Drafts.Of("Gardening", "plan the work"));

        Assert.Equal(ProgrammeChange.Stale, await host.Programmes.SetStateAsync(first.Id, first.Version + 1, ProgrammeState.Final, "a-1"));
        Assert.Equal(ProgrammeChange.Done, await host.Programmes.SetStateAsync(first.Id, first.Version, ProgrammeState.Final, "a-1"));
        Assert.Equal(ProgrammeChange.Unchanged, await host.Programmes.SetStateAsync(first.Id, null, ProgrammeState.Final, "a-1"));

        Assert.IsType<ProgrammeSaveResult.Closed>(await host.Programmes.SaveAsync(first.Id, null, Drafts.Of("Gardening", "x"), null, "a-1"));
        Assert.Equal(ProgrammeChange.NotAllowed, await host.Programmes.DecideAsync(first.Id, "f1", "s-1", MatchStanding.Confirmed, "a-1"));
        Assert.Equal(ProgrammeChange.Done, await host.Programmes.SetStateAsync(first.Id, null, ProgrammeState.Draft, "a-2"));
        Assert.IsType<ProgrammeSaveResult.Stale>(await host.Programmes.SaveAsync(first.Id, first.Version, Drafts.Of("Gardening", "x"), null, "a-1"));
        Assert.IsType<ProgrammeSaveResult.Saved>(await host.Programmes.SaveAsync(first.Id, null, Drafts.Of("Gardening", "x"), null, "a-1"));
        Assert.Equal([("final", "a-1"), ("draft", "a-2")], (await host.Programmes.HistoryAsync(first.Id)).Select(line => (line.Kind, line.ActorId)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => host.Programmes.SetStateAsync(first.Id, null, ProgrammeState.Erased, "a-1"));
    }

    [Fact]
    public async Task The_list_is_searched_by_words_and_paged_by_what_changed_last()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var ids = new List<string>();
        foreach (var title in new[] { "Cvjećarstvo", "Vrtlarstvo za početnike", "Vrtlarstvo", "Cooking" })
        {
            ids.Add((await SavedAsync(host, Drafts.Of(title, "plan the work"))).Id);
            host.Clock.Now = host.Clock.Now.AddMinutes(1);
        }

        await host.Programmes.SetStateAsync(ids[0], null, ProgrammeState.Final, "a-1");
        await host.Programmes.TrashAsync(ids[3], "a-1");

        var first = await host.Programmes.ListAsync(take: 2);
        var second = await host.Programmes.ListAsync(cursor: first.Next, take: 2);

        Assert.Equal(3, first.Total);
        Assert.Equal([ids[0], ids[2]], first.Items.Select(item => item.Id));
        Assert.Equal([ids[1]], second.Items.Select(item => item.Id));
        Assert.Null(second.Next);
        Assert.Equal([ids[1]], (await host.Programmes.ListAsync("VRTLARSTVO pocetnike")).Items.Select(item => item.Id));
        Assert.Equal([ids[3]], (await host.Programmes.ListAsync(state: ProgrammeState.Trashed)).Items.Select(item => item.Id));
        Assert.Equal([ids[0]], (await host.Programmes.ListAsync(state: ProgrammeState.Final)).Items.Select(item => item.Id));
        await Assert.ThrowsAsync<InvalidPageCursorException>(() => host.Programmes.ListAsync(cursor: "nonsense"));
    }

    [Fact]
    public async Task The_trash_gives_back_what_it_took()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var saved = await SavedAsync(host, Drafts.Of("Gardening", "plan the work"));
        await host.Programmes.SetStateAsync(saved.Id, null, ProgrammeState.Final, "a-1");

        Assert.Equal(ProgrammeChange.Done, await host.Programmes.TrashAsync(saved.Id, "a-1"));

        Assert.Equal(ProgrammeChange.Unchanged, await host.Programmes.TrashAsync(saved.Id, "a-1"));
        Assert.Equal(ProgrammeChange.NotAllowed, await host.Programmes.SetStateAsync(saved.Id, null, ProgrammeState.Draft, "a-1"));
        Assert.Empty((await host.Programmes.ListAsync()).Items);
        Assert.NotNull(await host.Programmes.VersionAsync(saved.Id));
        Assert.Equal(ProgrammeChange.Done, await host.Programmes.UntrashAsync(saved.Id, "a-1"));
        Assert.Equal(ProgrammeState.Final, (await host.Programmes.FindAsync(saved.Id))!.State);
        Assert.Equal(ProgrammeChange.NotFound, await host.Programmes.TrashAsync("p-none", "a-1"));
    }

    [Fact]
    public async Task An_erased_programme_leaves_its_id_its_hash_and_the_reason()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var (own, shared) = (await BlobAsync(host, [1, 2, 3]), await BlobAsync(host, [4, 5, 6]));
        var saved = await SavedAsync(host, Drafts.OfFile("Secret gardening", own, "plan the work"));
        await host.Programmes.SaveAsync(saved.Id, null, Drafts.OfFile("Secret gardening", shared, "measure"), "a secret note", "a-1");
        await SavedAsync(host, Drafts.OfFile("Other", shared, "measure"));
        await host.Programmes.DecideAsync(saved.Id, "f1", "s-1", MatchStanding.Confirmed, "a-1");
        await host.Programmes.StoreMapAsync(saved.Id, 1, Drafts.Map(Drafts.Of("Secret gardening"), null, new(2026, 5, 4)), 0);
        await host.Jobs.QueueAsync(own, "secret.pdf", "application/pdf", 3, new(), saved.Id, "a-1");

        Assert.Equal(ProgrammeChange.Done, await host.Programmes.EraseAsync(saved.Id, " asked by its owner ", "a-2"));

        Assert.Equal(ProgrammeChange.Unchanged, await host.Programmes.EraseAsync(saved.Id, "again", "a-2"));
        var programme = (await host.Programmes.FindAsync(saved.Id))!;
        Assert.Equal((ProgrammeState.Erased, "asked by its owner", ""), (programme.State, programme.Reason, programme.Title));
        Assert.Null(await host.Programmes.VersionAsync(saved.Id));
        Assert.Null(await host.Programmes.MapOfAsync(saved.Id, 1));
        Assert.Equal([(2, shared, null), (1, own, null)], (await host.Programmes.VersionsAsync(saved.Id)).Select(version => (version.Number, version.Sha256, version.Title)));
        Assert.Equal(("erased", "a-2", "asked by its owner"), (await host.Programmes.HistoryAsync(saved.Id))[^1] is var last ? (last.Kind, last.ActorId, last.Reason) : default);
        Assert.Null(host.Blobs.Open(own));
        await using (var kept = host.Blobs.Open(shared))
            Assert.NotNull(kept);
        Assert.Equal(ProgrammeChange.NotFound, await host.Programmes.UntrashAsync(saved.Id, "a-1"));
        Assert.IsType<ProgrammeSaveResult.NotFound>(await host.Programmes.SaveAsync(saved.Id, null, Drafts.Of("Back", "x"), null, "a-1"));
        Assert.Single((await host.Programmes.ListAsync()).Items);
        foreach (var file in Directory.GetFiles(host.Folder, "catalogue.db*"))
            Assert.DoesNotContain("a secret note", System.Text.Encoding.UTF8.GetString(await ReadSharedAsync(file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_original_that_a_standard_uses_too_outlives_the_programme()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var sha256 = await BlobAsync(host, [7, 8, 9]);
        await host.Documents.QueueAsync(sha256, "standard.pdf", null, "application/pdf", 3);
        var saved = await SavedAsync(host, Drafts.OfFile("Gardening", sha256, "plan the work"));

        await host.Programmes.EraseAsync(saved.Id, "not wanted", "a-1");

        await using var kept = host.Blobs.Open(sha256);
        Assert.NotNull(kept);
    }

    private static async Task<ProgrammeSaveResult.Saved> SavedAsync(StorageHost host, ProgrammeContent content) =>
        Assert.IsType<ProgrammeSaveResult.Saved>(await host.Programmes.SaveAsync(null, null, content, null, "a-1"));

    private static async Task<string> BlobAsync(StorageHost host, byte[] bytes)
    {
        var sha256 = Fingerprint.OfBytes(bytes);
        await host.Blobs.PutAsync(sha256, bytes);
        return sha256;
    }

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
