using Microsoft.Extensions.AI;
using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.TestSupport.ModelStub;

namespace SkillsCatalogue.Tests.Extraction.Model;

/// <summary>Each provider in its own shape of address and key, over real HTTP and through Semantic Kernel.</summary>
public sealed class EndpointTests
{
    [Fact]
    public async Task Ollama_and_its_like_are_asked_under_v1_and_need_no_key()
    {
        await using var seam = await Seam.OpenAsync();
        await Seam.AskAsync(seam.Client(options => options.ApiKey = null));
        var call = Assert.Single(seam.Stub.Calls);
        Assert.Equal("/v1/chat/completions", call.PathAndQuery);
        Assert.Equal("test-model", call.Model);
    }

    [Fact]
    public async Task OpenAI_is_asked_at_its_own_address_with_a_bearer_key()
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Key = Seam.Secret;
        var detour = new Detour(seam.Stub.Root);
        await Seam.AskAsync(seam.Client(options => (options.Provider, options.Endpoint) = ("openai", null), handler: detour));
        Assert.Equal("https://api.openai.com/v1/chat/completions", Assert.Single(detour.Asked));
        Assert.Equal($"Bearer {Seam.Secret}", Assert.Single(seam.Stub.Calls).Authorization);
    }

    [Fact]
    public async Task Azure_is_asked_by_deployment_with_the_key_in_its_own_header()
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Key = Seam.Secret;
        var detour = new Detour(seam.Stub.Root);
        await Seam.AskAsync(seam.Client(options => (options.Provider, options.Endpoint, options.Name) = ("azure-openai", "https://resource.openai.azure.com", "my-deployment"), handler: detour));
        Assert.StartsWith("https://resource.openai.azure.com/openai/deployments/my-deployment/chat/completions?api-version=", Assert.Single(detour.Asked), StringComparison.Ordinal);
        var call = Assert.Single(seam.Stub.Calls);
        Assert.Equal(Seam.Secret, call.ApiKey);
        Assert.Empty(call.Authorization);
    }

    [Theory]
    [InlineData("openai-compatible")]
    [InlineData("azure-openai")]
    public async Task Schema_temperature_and_messages_reach_the_endpoint_and_names_of_prompts_do_not(string provider)
    {
        await using var seam = await Seam.OpenAsync();
        await Seam.AskAsync(seam.Client(options => (options.Provider, options.Endpoint) = (provider, provider == "azure-openai" ? seam.Stub.Root : seam.Stub.Endpoint), handler: new Detour(seam.Stub.Root)), "[s1] Use {{$input}} & <b>.");
        var body = Assert.Single(seam.Stub.Calls).Body;
        var format = body.GetProperty("response_format");
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.Equal("array", format.GetProperty("json_schema").GetProperty("schema").GetProperty("properties").GetProperty("skills").GetProperty("type").GetString());
        Assert.Equal(0, body.GetProperty("temperature").GetDouble());
        Assert.Equal(["system", "user"], body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()!));
        Assert.Equal("[s1] Use {{$input}} & <b>.", seam.Stub.Calls[0].TextOf("user"));
        Assert.DoesNotContain("extract.1", body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streamed_replies_come_through_semantic_kernel_whole()
    {
        await using var seam = await Seam.OpenAsync();
        using var bare = ModelChatClient.Create(seam.Options(), ModelPipeline.Http());
        var chat = Seam.Chat("extract.1");
        chat.AdditionalProperties = null;
        var streamed = await bare.GetStreamingResponseAsync([new(ChatRole.System, "Extract."), new(ChatRole.User, "[s1] Mix mortar.")], chat).ToChatResponseAsync();
        var whole = await Seam.AskAsync(seam.Client());
        Assert.Equal(whole.Text, streamed.Text);
        Assert.True(seam.Stub.Calls[0].Streams);
        Assert.False(seam.Stub.Calls[1].Streams);
    }

    [Fact]
    public async Task Who_asks_the_seam_for_a_stream_is_recorded_and_counted_all_the_same()
    {
        await using var seam = await Seam.OpenAsync();
        var client = seam.Client();
        var text = (await client.GetStreamingResponseAsync([new(ChatRole.User, "[s1] Mix mortar.")], Seam.Chat("extract.1")).ToChatResponseAsync()).Text;
        Assert.Equal(text, (await client.GetResponseAsync([new(ChatRole.User, "[s1] Mix mortar.")], Seam.Chat("extract.1"))).Text);
        Assert.Single(seam.Stub.Calls);
        Assert.Equal(1, seam.Account().Today.Calls);
    }

    [Fact]
    public async Task The_stub_answers_by_the_schema_from_the_text_and_misbehaves_on_demand()
    {
        await using var seam = await Seam.OpenAsync();
        var client = seam.Client();
        const string Text = "[s1] Mix mortar.\n[s2] Lay bricks.";
        Assert.Equal("""{"skills":[{"quote":"Mix mortar.","label":"mix mortar"},{"quote":"Lay bricks.","label":"lay bricks"}]}""", (await Seam.AskAsync(client, Text)).Text);
        seam.Stub.Plan(StubFault.DuplicatedItems, StubFault.HallucinatedQuotes, StubFault.InvalidJson, StubFault.WrongSchema, StubFault.OtherLanguage);
        Assert.Equal(2, (await Seam.AskAsync(client, Text, "p.1")).Text.Split("Lay bricks.").Length - 1);
        Assert.DoesNotContain("Lay bricks.", (await Seam.AskAsync(client, Text, "p.2")).Text, StringComparison.Ordinal);
        var half = (await Seam.AskAsync(client, Text, "p.3")).Text;
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => System.Text.Json.JsonDocument.Parse(half));
        Assert.DoesNotContain("skills\"", (await Seam.AskAsync(client, Text, "p.4")).Text, StringComparison.Ordinal);
        Assert.Contains("aurkitu", (await Seam.AskAsync(client, Text, "p.5")).Text, StringComparison.Ordinal);
    }
}
