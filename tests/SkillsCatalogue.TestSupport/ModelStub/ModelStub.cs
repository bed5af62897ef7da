using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SkillsCatalogue.TestSupport.ModelStub;

/// <summary>
/// A server on loopback that speaks like OpenAI (<c>/v1/chat/completions</c>) and Azure OpenAI (<c>/openai/deployments/NAME/chat/completions</c>). Its answers keep to the
/// schema that is asked for and are made of the request's own text; faults come on demand. It counts calls, and how many ran at a time.
/// </summary>
public sealed class ModelStub : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<StubCall> _calls = new();
    private readonly ConcurrentQueue<StubFault> _planned = new();
    private readonly Lock _lock = new();
    private int _number;
    private int _running;
    private long _since = TimeProvider.System.GetTimestamp();
    private TimeSpan _busy;

    private ModelStub(WebApplication application) => _application = application;

    /// <summary>Base address as OpenAI-compatible services have it.</summary>
    public string Endpoint => $"{Root}/v1";

    /// <summary>Address without a path, as Azure has it.</summary>
    public string Root { get; private set; } = "";

    /// <summary>The key that is accepted; null: any.</summary>
    public string? Key { get; set; }

    /// <summary>Time that each answer takes.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>Retry-After of 429, in seconds; null: without the header.</summary>
    public int? RetryAfter { get; set; } = 0;

    /// <summary>Fault of all calls that have no planned one.</summary>
    public StubFault Always { get; set; }

    /// <summary>Puts a mark of white space at the end of each reply that is its own to the question, so that a stored reply can be told from all others.</summary>
    public bool MarksReplies { get; set; }

    /// <summary>Called with each request as it comes.</summary>
    public Action<StubCall>? Came { get; set; }

    /// <summary>All requests so far.</summary>
    public IReadOnlyList<StubCall> Calls => [.. _calls];

    /// <summary>Most calls that ran at a time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Sum over all times of the calls that ran at that time: divided by the time, how many places were busy.</summary>
    public TimeSpan BusyTime
    {
        get
        {
            lock (_lock)
                return Change(0);
        }
    }

    public static async Task<ModelStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        var application = builder.Build();
        var stub = new ModelStub(application);
        application.MapPost("/v1/chat/completions", http => stub.AnswerAsync(http, http.Request.Headers.Authorization.ToString() is { Length: > 7 } bearer ? bearer[7..] : ""));
        application.MapPost("/openai/deployments/{name}/chat/completions", http => stub.AnswerAsync(http, http.Request.Headers["api-key"].ToString()));
        await application.StartAsync();
        stub.Root = application.Urls.First();
        return stub;
    }

    /// <summary>The faults of the next calls, in their order.</summary>
    public void Plan(params StubFault[] faults)
    {
        foreach (var fault in faults)
            _planned.Enqueue(fault);
    }

    /// <summary>The mark of a question (<see cref="MarksReplies"/>): a line of blanks and tabs.</summary>
    public static string MarkOf(StubCall call) =>
        "\n" + string.Concat(Convert.FromHexString(call.BodyHash)[..8].Select(octet => Convert.ToString(octet, 2).PadLeft(8, '0'))).Replace('0', ' ').Replace('1', '\t');

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext http, string key)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var bytes = body.ToArray();
        using var json = JsonDocument.Parse(bytes);
        var call = new StubCall(
            Interlocked.Increment(ref _number), http.Request.Path + http.Request.QueryString, http.Request.Headers.Authorization.ToString(), http.Request.Headers["api-key"].ToString(),
            Convert.ToHexStringLower(SHA256.HashData(bytes)), json.RootElement.Clone());
        _calls.Enqueue(call);
        Came?.Invoke(call);
        lock (_lock)
        {
            Change(1);
            MostAtOnce = Math.Max(MostAtOnce, _running);
        }

        try
        {
            await AnswerAsync(http, call, key);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone.
        }
        finally
        {
            lock (_lock)
                Change(-1);
        }
    }

    private TimeSpan Change(int calls)
    {
        var now = TimeProvider.System.GetTimestamp();
        _busy += TimeProvider.System.GetElapsedTime(_since, now) * _running;
        (_since, _running) = (now, _running + calls);
        return _busy;
    }

    private async Task AnswerAsync(HttpContext http, StubCall call, string key)
    {
        var fault = _planned.TryDequeue(out var planned) ? planned : Key is not null && Key != key ? StubFault.WrongKey : Always;
        if (fault == StubFault.Stall)
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        if (Latency > TimeSpan.Zero)
            await Task.Delay(Latency, http.RequestAborted);
        if (fault == StubFault.TooMany && RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = $"{seconds}";
        switch (fault)
        {
            case StubFault.TooMany:
                await RefuseAsync(http, 429, "Too many requests.");
                return;
            case StubFault.ServerError:
                await RefuseAsync(http, 500, "The server had an error.");
                return;
            case StubFault.WrongKey:
                await RefuseAsync(http, 401, $"Incorrect API key provided: {key}.");
                return;
            case StubFault.NoSuchModel:
                await RefuseAsync(http, 404, $"The model {call.Model} does not exist.");
                return;
            default:
                await StubReply.WriteAsync(http, call, StubAnswer.Of(call, fault) + (MarksReplies ? MarkOf(call) : ""), fault == StubFault.Cut);
                return;
        }
    }

    private static async Task RefuseAsync(HttpContext http, int status, string message)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { error = new { message, type = "stub", code = "stub" } })));
    }
}
