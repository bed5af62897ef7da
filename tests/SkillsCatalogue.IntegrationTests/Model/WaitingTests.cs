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
        stub.Latency = TimeSpan.FromSeconds(6);
        await File.WriteAllTextAsync(folder.File("page.html"), ModelSettings.Page(1, 2000));
        await File.WriteAllTextAsync(folder.File("model.json"), ModelSettings.For(stub, ("Concurrency", Concurrency)));
        // All places are taken: until the first of these replies comes there is nothing to do but wait.
        var wave = new TaskCompletionSource();
        stub.Came = call =>
        {
            if (call.Number == Concurrency)
                wave.TrySetResult();
        };
        using var process = new ModelProcess("extract", folder.File("page.html"), "--extractor", "model", "--config", folder.File("model.json"), "--data", folder.File("data"), "--format", "json");
        await wave.Task.WaitAsync(TimeSpan.FromMinutes(2));
        var clock = TimeProvider.System.GetTimestamp();
        var (whole, busy) = (process.ProcessorTime, stub.BusyTime);
        // What the start has left to be compiled in the background is done by then, on a busy machine too.
        await Task.Delay(TimeSpan.FromSeconds(2.5));
        var (began, processor) = (TimeProvider.System.GetTimestamp(), process.ProcessorTime);
        await Task.Delay(TimeSpan.FromSeconds(3));
        var waiting = (process.ProcessorTime - processor) / TimeProvider.System.GetElapsedTime(began);
        // A further wave: reading the replies, and compiling the code that reads them, included.
        await Task.Delay((2 * stub.Latency) - TimeSpan.FromSeconds(5.5));
        var time = TimeProvider.System.GetElapsedTime(clock);
        var (share, places) = ((process.ProcessorTime - whole) / time, (stub.BusyTime - busy) / time);
        output.WriteLine(FormattableString.Invariant($"{Concurrency} calls at a time, {stub.Latency.TotalSeconds} s each: waiting takes {waiting:P2} of a processor, waiting and reading replies {share:P1}; {places:0.00} places busy, at most {stub.MostAtOnce}, over {time.TotalSeconds:0.0} s"));
        await process.KillAsync();
        Assert.Equal(Concurrency, stub.MostAtOnce);
        Assert.True(waiting <= 0.05, $"{waiting:P2} of a processor");
        Assert.True(places >= 0.9 * Concurrency, $"{places} places busy");
    }
}
