using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;
using System.Text.Json;

namespace SkillsCatalogue.Tests.Reading;

/// <summary>What a document can do to the process that reads it, and what it costs everybody else.</summary>
public sealed class ReadingPoolTests
{
    [Fact]
    public async Task A_document_is_read_in_another_process_as_it_is_in_this_one()
    {
        using var pool = Pools.Of();
        var here = await new InProcessReading(new DocumentReader()).ReadAsync(Pools.Page, "page.html", ReadingScope.Standard, CancellationToken.None);

        var there = await pool.ReadAsync("page.html");

        Assert.Equal(Json(here), Json(there));
        Assert.NotNull(Assert.IsType<ReadResult.Read>(there).Standard);
        Assert.Null(Assert.IsType<ReadResult.Read>(await pool.ReadAsync(Pools.Page, "page.html", ReadingScope.Text, CancellationToken.None)).Standard);
    }

    [Fact]
    public async Task No_process_runs_before_there_is_something_to_read_and_one_serves_many_documents()
    {
        using var pool = Pools.Of(new ReaderOptions { Processes = 2 });
        Assert.Empty(pool.ProcessIds);

        for (var i = 0; i < 3; i++)
            Assert.Equal("read", await pool.CodeOfAsync("page.html"));

        Assert.Single(pool.ProcessIds);
    }

    [Theory]
    [InlineData("stack", DiagnosticCodes.ReaderDied)]
    [InlineData("exit", DiagnosticCodes.ReaderDied)]
    [InlineData("segfault", DiagnosticCodes.ReaderDied)]
    [InlineData("memory", DiagnosticCodes.TooMuchMemory)]
    [InlineData("native", DiagnosticCodes.TooMuchMemory)]
    [InlineData("throw", DiagnosticCodes.ReaderFault)]
    public async Task A_document_that_ends_its_reader_is_set_aside_and_the_next_one_is_read(string document, string code)
    {
        using var pool = Pools.Of(new ReaderOptions { Processes = 1, MaxMemoryBytes = 268_435_456 });
        var peak = 0L;
        pool.Measured += measure => peak = Math.Max(peak, measure.PeakBytes);

        var aside = Assert.IsType<ReadResult.SetAside>(await pool.ReadAsync(document));

        Assert.Equal(code, aside.Reason.Code);
        Assert.Equal(DiagnosticSeverity.Error, aside.Reason.Severity);
        Assert.Equal(Fingerprint.OfBytes(Pools.Page), aside.Sha256);
        Assert.True(peak < 400_000_000, $"The process grew to {peak} bytes.");
        Assert.Equal("read", await pool.CodeOfAsync("page.html"));
    }

    [Fact]
    public async Task A_document_costs_at_most_its_time()
    {
        using var pool = Pools.Of(new ReaderOptions { Processes = 1, TimeLimit = TimeSpan.FromSeconds(1) });
        var cost = TimeSpan.Zero;
        pool.Measured += measure => cost = measure.Elapsed;

        Assert.Equal(DiagnosticCodes.TimedOut, await pool.CodeOfAsync("spin"));

        // How soon the killed process is gone is the machine's matter; that it is killed is ours.
        Assert.InRange(cost, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
        Assert.Empty(pool.ProcessIds);
    }

    [Fact]
    public async Task A_document_that_gets_on_has_more_time_but_not_without_end()
    {
        using var pool = Pools.Of(new ReaderOptions { Processes = 1, TimeLimit = TimeSpan.FromSeconds(2.5), TimeLimitWithProgress = TimeSpan.FromSeconds(12) });
        // Its eight pages take longer than the limit, each much less; the process has warmed up before.
        await pool.CodeOfAsync("page.html");

        Assert.Equal("eight pages", Assert.IsType<ReadResult.SetAside>(await pool.ReadAsync("pages")).Reason.Message);
        Assert.Equal(DiagnosticCodes.TimedOut, await pool.CodeOfAsync("forever"));
    }

    [Fact]
    public async Task What_earlier_documents_left_behind_is_not_laid_to_the_next_one()
    {
        using var pool = Pools.Of();

        Assert.Equal("read", await pool.CodeOfAsync("page.html"));

        // It ends every process that has read something before; alone it is read.
        Assert.Equal("read", await pool.CodeOfAsync("second.html"));
    }

    [Fact]
    public async Task A_process_that_has_read_enough_or_grew_large_is_replaced()
    {
        using var pool = Pools.Of(new ReaderOptions { Processes = 1, DocumentsPerProcess = 2 });
        await pool.CodeOfAsync("page.html");
        var first = Assert.Single(pool.ProcessIds);
        await pool.CodeOfAsync("page.html");
        Assert.Empty(pool.ProcessIds);
        await pool.CodeOfAsync("page.html");
        Assert.NotEqual(first, Assert.Single(pool.ProcessIds));

        await pool.CodeOfAsync("keep.html");
        Assert.Empty(pool.ProcessIds);
    }

    [Fact]
    public async Task Two_documents_are_read_at_a_time_and_a_third_waits()
    {
        using var pool = Pools.Of(new ReaderOptions { Processes = 2 });
        using var stop = new CancellationTokenSource();
        var readings = Enumerable.Range(0, 3).Select(_ => pool.ReadAsync("pages")).ToList();

        var two = 0;
        while (!readings.TrueForAll(reading => reading.IsCompleted))
        {
            two = Math.Max(two, pool.ProcessIds.Count);
            await Task.WhenAny(readings.Where(reading => !reading.IsCompleted).Append(Task.Delay(20)));
        }

        Assert.Equal(2, two);
        Assert.All(readings, reading => Assert.IsType<ReadResult.SetAside>(reading.Result));
    }

    [Fact]
    public async Task Who_gives_up_waits_no_longer_and_leaves_no_process_behind()
    {
        using var pool = Pools.Of();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pool.ReadAsync("spin", ct: stop.Token));

        Assert.Empty(pool.ProcessIds);
        Assert.Equal("read", await pool.CodeOfAsync("page.html"));
    }

    [Fact]
    public async Task What_a_library_prints_does_not_reach_the_pipe()
    {
        using var pool = Pools.Of();
        Assert.Equal("read", await pool.CodeOfAsync("say.html"));
    }

    [Fact]
    public async Task Keys_of_the_parent_are_unknown_to_the_process_that_reads()
    {
        Environment.SetEnvironmentVariable("SKILLS_Model__ApiKey", "a key");
        using var pool = Pools.Of();
        Assert.Equal("none", Assert.IsType<ReadResult.SetAside>(await pool.ReadAsync("secret")).Reason.Message);
    }

    [Fact]
    public async Task Empty_and_too_large_files_are_refused_without_a_process()
    {
        using var pool = Pools.Of(new ReaderOptions(MaxBytes: 100), new ReadingCommand("no-such-program", []));
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.IsType<ReadResult.SetAside>(await pool.ReadAsync("page.html")).Reason.Code);
        Assert.Equal(DiagnosticCodes.Empty, Assert.IsType<ReadResult.SetAside>(await pool.ReadAsync("page.html", [])).Reason.Code);
    }

    [Fact]
    public async Task Too_large_an_answer_sets_the_document_aside()
    {
        using var pool = Pools.Of(new ReaderOptions { Processes = 1, MaxOutputBytes = 100_000 });
        var aside = Assert.IsType<ReadResult.SetAside>(await pool.ReadAsync("large"));
        Assert.Equal(DiagnosticCodes.TooManyPages, aside.Reason.Code);
        Assert.Contains("MaxOutputBytes", aside.Reason.Message, StringComparison.Ordinal);
    }

    private static string Json(ReadResult result) => JsonSerializer.Serialize(Assert.IsType<ReadResult.Read>(result), CatalogueJson.Options);
}
