using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.TestSupport.ModelStub;

namespace SkillsCatalogue.Tests.Extraction.Model;

public sealed class OutageTests
{
    [Theory]
    [InlineData(StubFault.TooMany)]
    [InlineData(StubFault.ServerError)]
    [InlineData(StubFault.Cut)]
    public async Task What_may_pass_is_tried_again(StubFault fault)
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Plan(fault, fault);
        await Seam.AskAsync(seam.Client());
        Assert.Equal(3, seam.Stub.Calls.Count);
    }

    [Theory]
    [InlineData(StubFault.TooMany, ModelOutage.RateLimited, 3)]
    [InlineData(StubFault.ServerError, ModelOutage.Unreachable, 3)]
    [InlineData(StubFault.Cut, ModelOutage.Unreachable, 3)]
    [InlineData(StubFault.WrongKey, ModelOutage.WrongKey, 1)]
    [InlineData(StubFault.NoSuchModel, ModelOutage.Refused, 1)]
    public async Task What_does_not_pass_ends_as_its_outage(StubFault fault, ModelOutage reason, int tries)
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Always = fault;
        var outage = await Assert.ThrowsAsync<ModelUnavailableException>(() => Seam.AskAsync(seam.Client(options => options.Tries = 3)));
        Assert.Equal(reason, outage.Reason);
        Assert.Equal(tries, seam.Stub.Calls.Count);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_unreachable()
    {
        await using var seam = await Seam.OpenAsync();
        var outage = await Assert.ThrowsAsync<ModelUnavailableException>(() => Seam.AskAsync(seam.Client(options => (options.Endpoint, options.Tries) = ("http://127.0.0.1:9/v1", 2))));
        Assert.Equal(ModelOutage.Unreachable, outage.Reason);
    }

    [Fact]
    public async Task A_stalled_call_ends_at_its_time_limit_after_a_second_try()
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Always = StubFault.Stall;
        var outage = await Assert.ThrowsAsync<ModelUnavailableException>(() => Seam.AskAsync(seam.Client(options => options.TimeLimit = TimeSpan.FromMilliseconds(200))));
        Assert.Equal(ModelOutage.TimedOut, outage.Reason);
        Assert.Equal(2, seam.Stub.Calls.Count);
    }

    [Fact]
    public async Task A_wait_that_the_endpoint_names_is_kept_and_a_longer_one_than_ours_ends_the_call()
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.RetryAfter = 1;
        seam.Stub.Plan(StubFault.TooMany);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await Seam.AskAsync(seam.Client());
        Assert.True(clock.Elapsed >= TimeSpan.FromSeconds(0.95), $"{clock.Elapsed}");

        seam.Stub.RetryAfter = 3600;
        seam.Stub.Plan(StubFault.TooMany);
        var outage = await Assert.ThrowsAsync<ModelUnavailableException>(() => Seam.AskAsync(seam.Client(), "[s1] Another."));
        Assert.Equal(ModelOutage.RateLimited, outage.Reason);
        Assert.Contains("3600", outage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outage_is_not_waited_for_again_by_the_calls_behind_it()
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Always = StubFault.ServerError;
        var client = seam.Client(options => (options.Pause, options.Tries, options.Concurrency) = (TimeSpan.FromMinutes(1), 2, 1));
        for (var i = 0; i < 5; i++)
            await Assert.ThrowsAsync<ModelUnavailableException>(() => Seam.AskAsync(client, $"[s{i}] Mix."));
        Assert.Equal(2, seam.Stub.Calls.Count);
    }

    [Fact]
    public async Task Who_gives_up_is_told_so_and_not_that_the_model_is_out()
    {
        await using var seam = await Seam.OpenAsync();
        using var cancel = new CancellationTokenSource();
        seam.Stub.Always = StubFault.Stall;
        seam.Stub.Came = _ => cancel.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Seam.AskAsync(seam.Client(), ct: cancel.Token));
        Assert.Empty(seam.Log.Lines);
    }

    [Fact]
    public async Task No_more_calls_run_at_a_time_than_are_allowed_and_all_places_are_used()
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Latency = TimeSpan.FromMilliseconds(50);
        var client = seam.Client(options => options.Concurrency = 4);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Seam.AskAsync(client, $"[s{i}] Mix.")));
        Assert.Equal(4, seam.Stub.MostAtOnce);
    }

    [Fact]
    public async Task Calls_a_minute_are_spread()
    {
        await using var seam = await Seam.OpenAsync();
        var client = seam.Client(options => (options.RequestsPerMinute, options.Concurrency) = (600, 2));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Seam.AskAsync(client, $"[s{i}] Mix.")));
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(590), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task The_key_stands_in_no_line_of_the_log_no_message_and_no_file()
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Key = "another";
        var outages = new List<Exception>();
        foreach (var fault in new[] { StubFault.WrongKey, StubFault.TooMany, StubFault.ServerError, StubFault.Cut, StubFault.NoSuchModel, StubFault.None })
        {
            seam.Stub.Always = fault;
            seam.Stub.Key = fault == StubFault.None ? Seam.Secret : null;
            var outage = await Record.ExceptionAsync(() => Seam.AskAsync(seam.Client(options => options.Tries = 2), $"[s1] {fault}"));
            if (outage is not null)
                outages.Add(outage);
        }

        Assert.Equal(5, outages.Count);
        Assert.NotEmpty(seam.Log.Lines);
        Assert.All(seam.Log.Lines.Concat(outages.Select(outage => outage.ToString())), line => Assert.DoesNotContain(Seam.Secret, line, StringComparison.Ordinal));
        Assert.All(Directory.GetFiles(seam.Folder, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain(Seam.Secret, File.ReadAllText(file), StringComparison.Ordinal));
    }
}
