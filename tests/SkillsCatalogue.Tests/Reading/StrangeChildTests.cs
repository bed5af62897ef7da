using System.Diagnostics;
using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Reading;

/// <summary>Processes that are no reading processes, and parents that are gone. They run alone: what a strange answer costs is counted over the whole process.</summary>
[Collection(AloneTestGroup.Name)]
public sealed class StrangeChildTests
{
    /// <summary>"Ready", as the frames say it.</summary>
    private const string Ready = @"printf '\003\000\104\122\000\000\000\000';";

    [Fact]
    public async Task A_program_that_does_not_start_is_told_as_such()
    {
        using var pool = Pools.Of(command: new ReadingCommand("no-such-program", []));
        var problem = await Assert.ThrowsAsync<ReadingUnavailableException>(() => pool.ReadAsync("page.html"));
        Assert.Contains("Reader:Isolation", problem.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("exit 1")]
    [InlineData("echo hello; sleep 60")]
    [InlineData("cat /dev/zero")]
    [InlineData("printf '\\003\\000'")]
    public async Task A_program_that_is_no_reader_is_told_as_such(string script)
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs a shell.");
        using var pool = Pools.Of(command: Shell(script));
        await Assert.ThrowsAsync<ReadingUnavailableException>(() => pool.ReadAsync("page.html"));
        Assert.Empty(pool.ProcessIds);
    }

    [SkippableTheory]
    [InlineData("cat /dev/urandom")]
    [InlineData("cat /dev/zero")]
    [InlineData("printf '\\005\\000\\104\\122\\377\\377\\377\\177'; cat /dev/zero")]
    [InlineData("printf '\\005\\000\\104\\122\\000\\000\\020\\000'; cat /dev/urandom")]
    [InlineData("printf '\\005\\000\\104\\122\\001\\000\\000\\000\\002'; sleep 60")]
    [InlineData("head -c 100 >/dev/null; exit 0")]
    [InlineData("head -c 100 >/dev/null; kill -9 $$")]
    [InlineData("cat /dev/zero >&2")]
    public async Task Whatever_a_process_answers_the_document_is_set_aside(string script)
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs a shell.");
        using var pool = Pools.Of(new ReaderOptions { Processes = 1, TimeLimit = TimeSpan.FromSeconds(3) }, Shell(Ready + script));
        var before = GC.GetTotalAllocatedBytes();

        var aside = Assert.IsType<ReadResult.SetAside>(await pool.ReadAsync("page.html"));

        Assert.Contains(aside.Reason.Code, new[] { DiagnosticCodes.ReaderDied, DiagnosticCodes.TimedOut });
        Assert.True(GC.GetTotalAllocatedBytes() - before < 200_000_000);
        Assert.Empty(pool.ProcessIds);
    }

    [SkippableFact]
    public async Task A_process_ends_when_its_parent_is_killed_even_in_the_middle_of_a_document()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Looks into /proc.");
        foreach (var document in new[] { "spin", "page.html" })
        {
            var (command, arguments) = (Pools.Traps.FileName, Pools.Traps.Arguments.SkipLast(1));
            using var parent = Process.Start(new ProcessStartInfo(command, [.. arguments, "parent", document]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
            var child = int.Parse((await parent.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);

            parent.Kill();

            Assert.True(await EndsAsync(child), $"The reading process {child} outlived its parent.");
        }
    }

    [SkippableFact]
    public async Task Programs_that_a_reading_process_started_end_with_it()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Looks into /proc.");
        using var folder = new TemporaryFolder();
        var note = folder.File("id");
        using var pool = Pools.Of(new ReaderOptions { Processes = 1, TimeLimit = TimeSpan.FromSeconds(3) });

        await pool.ReadAsync("start", System.Text.Encoding.UTF8.GetBytes(note));

        Assert.True(await EndsAsync(int.Parse(await File.ReadAllTextAsync(note), CultureInfo.InvariantCulture)), "A program of the reading process outlived it.");
    }

    private static ReadingCommand Shell(string script) => new("/bin/sh", ["-c", script]);

    private static async Task<bool> EndsAsync(int processId)
    {
        for (var look = 0; look < 6000; look++)
        {
            // A zombie has ended; somebody has yet to be told.
            if (!File.Exists($"/proc/{processId}/stat") || (await File.ReadAllTextAsync($"/proc/{processId}/stat")).Contains(") Z ", StringComparison.Ordinal))
                return true;
            await Task.Delay(20);
        }

        return false;
    }
}
