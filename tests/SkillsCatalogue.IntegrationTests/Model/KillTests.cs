using System.Globalization;
using System.Text.Json;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.TestSupport.ModelStub;
using Xunit.Abstractions;

namespace SkillsCatalogue.IntegrationTests.Model;

/// <summary>An ingest with the model on, killed again and again and started again. <c>SKILLS_KILLS=50</c> makes the table of results/model.md.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Concurrency = 4;

    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(400);

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("SKILLS_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 5;

    [Fact]
    public async Task No_stored_reply_is_asked_for_again_and_no_part_is_lost_whenever_the_process_is_killed()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}, {Kills} kills, concurrency {Concurrency}, {Latency.TotalMilliseconds} ms a reply");
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        await using var stub = await ModelStub.StartAsync();
        (stub.MarksReplies, stub.Latency) = (true, Latency);
        Directory.CreateDirectory(folder.File("pages"));
        // Enough that there is still work at the last kill.
        var pages = Math.Max(4, Kills * 3 / 5);
        for (var i = 0; i < pages; i++)
            await File.WriteAllTextAsync(folder.File(Path.Combine("pages", $"page{i}.html")), ModelSettings.Page(i, 250));
        await File.WriteAllTextAsync(folder.File("model.json"), ModelSettings.For(stub, ("Concurrency", Concurrency)));
        string[] Ingest(string data, params string[] more) =>
            ["ingest", folder.File("pages"), "--config", folder.File("model.json"), "--data", folder.File(data), "--indexes", folder.File(data + "-indexes"), "--format", "json", "--quiet", .. more];

        var asked = new HashSet<string>(StringComparer.Ordinal);
        int storedAgain = 0, repeats = 0, mostRepeats = 0, running = 0;
        for (var life = 0; life <= Kills; life++)
        {
            var stored = Stored(folder.File("data"));
            var before = stub.Calls.Count;
            using var process = new ModelProcess(Ingest("data"));
            if (life < Kills)
            {
                running += await KillAtRandomAsync(process, stub, random) ? 1 : 0;
            }
            else
            {
                var last = (await process.ResultAsync()).GetProperty("summary");
                Assert.Equal(JsonValueKind.Null, last.GetProperty("model").ValueKind == JsonValueKind.Null ? JsonValueKind.Null : last.GetProperty("model").GetProperty("outage").ValueKind);
                Assert.Equal(pages, last.GetProperty("parsed").GetInt32() + last.GetProperty("unchanged").GetInt32());
            }

            var calls = stub.Calls.Skip(before).ToList();
            storedAgain += calls.Count(call => stored.Contains(ModelStub.MarkOf(call)));
            var repeated = calls.Count(call => !asked.Add(call.BodyHash));
            repeats += repeated;
            mostRepeats = Math.Max(mostRepeats, repeated);
        }

        // An undisturbed run over the recordings alone: each part of each document has its reply.
        using var replay = new ModelProcess(Ingest("other", "--replay-only", "--recordings", folder.File(Path.Combine("data", "model", "recordings"))));
        var whole = (await replay.ResultAsync()).GetProperty("summary");
        var model = whole.GetProperty("model");
        output.WriteLine($"killed while running {running}; calls {stub.Calls.Count}, questions {asked.Count}, repeats {repeats} (most a kill {mostRepeats}), stored and asked again {storedAgain}; replayed {model.GetProperty("replayed").GetInt32()}, without reply {model.GetProperty("unanswered").GetInt32()}, unfinished files {Directory.GetFiles(folder.File("data"), "*.tmp", SearchOption.AllDirectories).Length}");
        Assert.Equal(0, storedAgain);
        Assert.InRange(mostRepeats, 0, Concurrency);
        Assert.Equal(0, model.GetProperty("unanswered").GetInt32());
        Assert.Equal(pages, whole.GetProperty("parsed").GetInt32());
        Assert.True(running > 0);
    }

    /// <summary>At any time from its start on, mostly while calls are under way.</summary>
    private static async Task<bool> KillAtRandomAsync(ModelProcess process, ModelStub stub, Random random)
    {
        // Not disposed: a call that is on its way may still count itself.
        var came = new SemaphoreSlim(0);
        var wanted = random.Next(4) == 0 ? 0 : random.Next(1, (2 * Concurrency) + 1);
        stub.Came = _ => came.Release();
        var exit = process.ExitAsync();
        for (var i = 0; i < wanted; i++)
            await Task.WhenAny(exit, came.WaitAsync());
        await Task.WhenAny(exit, Task.Delay(random.Next(wanted == 0 ? 3000 : (int)(1.2 * Latency.TotalMilliseconds))));
        stub.Came = null;
        return await process.KillAsync();
    }

    /// <summary>Marks of the replies that are stored.</summary>
    private static HashSet<string> Stored(string data)
    {
        var recordings = Path.Combine(data, "model", "recordings");
        return Directory.Exists(recordings)
            ? [.. Directory.EnumerateFiles(recordings, "*.json", SearchOption.AllDirectories).Select(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("reply").GetString()!).Select(reply => reply[reply.LastIndexOf('\n')..])]
            : [];
    }
}
