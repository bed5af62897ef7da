using Microsoft.Extensions.AI;
using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Extraction.Model;

public sealed class RecordingTests
{
    [Fact]
    public async Task A_stored_reply_is_never_asked_for_again_not_even_after_a_restart()
    {
        await using var seam = await Seam.OpenAsync();
        var first = await Seam.AskAsync(seam.Client());
        var again = await Seam.AskAsync(seam.Client());
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Usage!.TotalTokenCount, again.Usage!.TotalTokenCount);
        Assert.Equal(true, again.AdditionalProperties!["replayed"]);
        Assert.Single(seam.Stub.Calls);
        Assert.Equal(1, seam.Account().Today.Calls);
    }

    [Fact]
    public async Task Another_prompt_model_text_or_setting_is_another_exchange()
    {
        await using var seam = await Seam.OpenAsync();
        var client = seam.Client();
        await Seam.AskAsync(client);
        await Seam.AskAsync(client, prompt: "extract.2");
        await Seam.AskAsync(client, "[s1] Mix mortar!");
        await Seam.AskAsync(seam.Client(options => options.Name = "other-model"));
        var warmer = Seam.Chat("extract.1");
        warmer.Temperature = 0.5f;
        await client.GetResponseAsync([new(ChatRole.System, "Extract."), new(ChatRole.User, "[s1] Mix mortar.")], warmer);
        Assert.Equal(5, seam.Stub.Calls.Count);
        Assert.Equal(5, Directory.GetFiles(seam.Folder, "*.json", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task The_same_question_at_the_same_time_is_asked_once()
    {
        await using var seam = await Seam.OpenAsync();
        var client = seam.Client(options => options.Concurrency = 8);
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Seam.AskAsync(client)));
        Assert.Single(replies.Select(reply => reply.Text).Distinct());
        Assert.Single(seam.Stub.Calls);
    }

    [Fact]
    public async Task Replay_only_reads_a_further_folder_and_never_calls()
    {
        await using var seam = await Seam.OpenAsync();
        var reply = await Seam.AskAsync(seam.Client());
        using var elsewhere = new TemporaryFolder();
        var file = Assert.Single(Directory.GetFiles(seam.Folder, "*.json", SearchOption.AllDirectories));
        File.Move(file, elsewhere.File(Path.GetFileName(file)));

        var client = seam.Client(options => (options.Provider, options.Endpoint, options.ApiKey, options.ReplayOnly, options.Recordings) = ("none", null, null, true, [elsewhere.Path]));
        Assert.Equal(reply.Text, (await Seam.AskAsync(client)).Text);
        var outage = await Assert.ThrowsAsync<ModelUnavailableException>(() => Seam.AskAsync(client, "[s1] Something else."));
        Assert.Equal(ModelOutage.NotRecorded, outage.Reason);
        Assert.Single(seam.Stub.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\":1,\"address\":")]
    [InlineData("{\"format\":1,\"address\":\"another\",\"reply\":\"false\"}")]
    public async Task A_damaged_recording_is_none_and_is_mended(string content)
    {
        await using var seam = await Seam.OpenAsync();
        var reply = await Seam.AskAsync(seam.Client());
        var file = Assert.Single(Directory.GetFiles(seam.Folder, "*.json", SearchOption.AllDirectories));
        var sound = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, content);
        Assert.Equal(reply.Text, (await Seam.AskAsync(seam.Client())).Text);
        Assert.Equal(2, seam.Stub.Calls.Count);
        Assert.Equal(sound.Length, (await File.ReadAllTextAsync(file)).Length, 20d);
    }

    [Fact]
    public async Task A_recording_holds_the_reply_and_neither_key_nor_text_of_the_document()
    {
        await using var seam = await Seam.OpenAsync();
        await seam.Client().GetResponseAsync([new(ChatRole.User, "A sentence of the document.")], new() { AdditionalProperties = new() { ["prompt"] = "presence.3" }, ResponseFormat = ChatResponseFormat.ForJsonSchema(System.Text.Json.JsonDocument.Parse("""{"type":"boolean"}""").RootElement, "answer") });
        var text = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(seam.Folder, "*.json", SearchOption.AllDirectories)));
        Assert.Contains("\"prompt\": \"presence.3\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Seam.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("sentence of the document", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_a_killed_process_left_half_written_go_at_the_next_start_and_those_of_a_living_one_stay()
    {
        await using var seam = await Seam.OpenAsync();
        await Seam.AskAsync(seam.Client());
        var kept = Assert.Single(Directory.GetFiles(seam.Folder, "*.json", SearchOption.AllDirectories));
        var (left, living) = (kept + ".1.tmp", kept + ".2.tmp");
        await File.WriteAllTextAsync(left, "{");
        await File.WriteAllTextAsync(living, "{");
        File.SetLastWriteTimeUtc(left, File.GetLastWriteTimeUtc(living).AddHours(-1));
        File.SetLastWriteTimeUtc(kept, File.GetLastWriteTimeUtc(living).AddHours(-1));
        seam.Client();
        Assert.False(File.Exists(left));
        Assert.True(File.Exists(living));
        Assert.True(File.Exists(kept));
    }

    /// <summary>The address is a promise to recordings made elsewhere: the values stand in docs/model.md, and another program computed them.</summary>
    [Fact]
    public void The_address_of_an_exchange_is_what_the_format_says()
    {
        ChatMessage[] messages = [new(ChatRole.System, "Extract."), new(ChatRole.User, "Žbuka [1]")];
        var options = new ChatOptions { Temperature = 0, AdditionalProperties = new() { ["prompt"] = "extract.1" } };
        Assert.Equal("264b65bf05c4eda2847e728d0277c78fffd4febc5ac5e2bf444a86b7ad55e0a8", RecordingAddress.Of("test-model", messages, options));
    }
}
