using SkillsCatalogue.TestSupport;
using SkillsCatalogue.TestSupport.ModelStub;
using Xunit.Abstractions;

namespace SkillsCatalogue.IntegrationTests.Model;

/// <summary>Waiting for a slow endpoint takes no processor, and the places that are allowed are taken.</summary>
public sealed class WaitingTests(ITestOutputHelper output)
{
    private const int Concurrency = 8;

    [Fact]
    public async Task A_run_that_waits_takes_little_of_a_processor_and_keeps_its_places_busy()
    {
        using var folder = new TemporaryFolder();
        await using var stub = await ModelStub.StartAsync();
        stub.Latency = TimeSpan.FromSeconds(1.5);
        await File.WriteAllTextAsync(folder.File("page.html"), ModelSettings.Page(1, 2000));
        await File.WriteAllTextAsync(folder.File("model.json"), ModelSettings.For(stub, ("Concurrency", Concurrency)));
        // The first wave compiles the code that it runs through: what follows is waiting.
        var began = new TaskCompletionSource();
        stub.Came = call =>
        {
            if (call.Number == (2 * Concurrency) + 1)
                began.TrySetResult();
        };
        using var process = new ModelProcess("extract", folder.File("page.html"), "--extractor", "model", "--config", folder.File("model.json"), "--data", folder.File("data"), "--format", "json");
        await began.Task.WaitAsync(TimeSpan.FromMinutes(2));
        var clock = TimeProvider.System.GetTimestamp();
        var (processor, busy) = (process.ProcessorTime, stub.BusyTime);
        await Task.Delay(stub.Latency * 3);
        var time = TimeProvider.System.GetElapsedTime(clock);
        var (share, places) = ((process.ProcessorTime - processor) / time, (stub.BusyTime - busy) / time);
        output.WriteLine(FormattableString.Invariant($"{Concurrency} calls at a time, {stub.Latency.TotalSeconds} s each: {share:P1} of a processor, {places:0.00} places busy, at most {stub.MostAtOnce}, over {time.TotalSeconds:0.0} s and {stub.Calls.Count} calls so far"));
        await process.KillAsync();
        Assert.Equal(Concurrency, stub.MostAtOnce);
        Assert.True(share <= 0.05, $"{share:P1} of a processor");
        Assert.True(places >= 0.9 * Concurrency, $"{places} places busy");
    }
}
