using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.TestSupport.ModelStub;

namespace SkillsCatalogue.Tests.Extraction.Model;

/// <summary>The whole seam over real HTTP against the stub, in a folder of its own.</summary>
internal sealed class Seam : IAsyncDisposable
{
    public const string Secret = "sk-the-key-of-the-test";

    private const string Schema = """{"type":"object","properties":{"skills":{"type":"array","items":{"type":"object","properties":{"quote":{"type":"string"},"label":{"type":"string"}},"required":["quote","label"],"additionalProperties":false}}},"required":["skills"],"additionalProperties":false}""";

    private readonly TemporaryFolder _folder = new();
    private readonly List<IChatClient> _clients = [];

    private Seam(ModelStub stub) => Stub = stub;

    public ModelStub Stub { get; }

    public string Folder => _folder.Path;

    public ModelWatch Watch { get; } = new();

    public KeptLog Log { get; } = new();

    public static async Task<Seam> OpenAsync() => new(await ModelStub.StartAsync());

    public ModelOptions Options(Action<ModelOptions>? change = null)
    {
        var options = new ModelOptions
        {
            Provider = "openai-compatible",
            Endpoint = Stub.Endpoint,
            Name = "test-model",
            ApiKey = Secret,
            Folder = _folder.Path,
            FirstWait = TimeSpan.FromMilliseconds(1),
            Pause = TimeSpan.Zero,
        };
        change?.Invoke(options);
        return options;
    }

    /// <summary>A client as a process just started would have it: nothing is known but what stands in the folder.</summary>
    public IChatClient Client(Action<ModelOptions>? change = null, TimeProvider? time = null, HttpMessageHandler? handler = null)
    {
        var options = Options(change);
        var clock = time ?? TimeProvider.System;
        var client = ModelPipeline.Create(options, options.ReplayOnly ? null : handler is null ? ModelPipeline.Http() : new HttpClient(handler), new ModelAccount(_folder.Path, clock), Watch, clock, Log);
        _clients.Add(client);
        return client;
    }

    public ModelAccount Account(TimeProvider? time = null) => new(_folder.Path, time ?? TimeProvider.System);

    public static Task<ChatResponse> AskAsync(IChatClient client, string text = "[s1] Mix mortar.", string prompt = "extract.1", CancellationToken ct = default) =>
        client.GetResponseAsync([new(ChatRole.System, "Extract."), new(ChatRole.User, text)], Chat(prompt), ct);

    public static ChatOptions Chat(string prompt) => new()
    {
        Temperature = 0,
        ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonDocument.Parse(Schema).RootElement, "skills"),
        AdditionalProperties = new() { ["prompt"] = prompt },
    };

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await Stub.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Keeps every line with all that belongs to it.</summary>
    internal sealed class KeptLog : ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");
    }
}
