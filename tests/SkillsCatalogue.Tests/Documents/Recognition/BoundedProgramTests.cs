using System.Diagnostics;
using System.Text;
using SkillsCatalogue.Ingestion.Documents.Recognition;

namespace SkillsCatalogue.Tests.Documents.Recognition;

/// <summary>A program that misbehaves costs its limits and no more.</summary>
public sealed class BoundedProgramTests
{
    private const long Memory = 1_073_741_824;

    [SkippableFact]
    public void Bytes_go_through()
    {
        OnPosix();
        var bytes = Encoding.UTF8.GetBytes(new string('č', 300_000));
        var (end, output) = Run("cat", [], bytes);
        Assert.Equal(ProgramEnd.Done, end);
        Assert.Equal(bytes, output);
    }

    [SkippableFact]
    public void A_program_that_hangs_is_ended_with_its_children()
    {
        OnPosix();
        var watch = Stopwatch.StartNew();
        Assert.Equal(ProgramEnd.TimedOut, Run("sh", ["-c", "sleep 600 & sleep 600"], [], TimeSpan.FromMilliseconds(300)).End);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(500));
    }

    [SkippableFact]
    public void A_program_that_never_stops_writing_is_ended()
    {
        OnPosix();
        Assert.Equal(ProgramEnd.TooMuchOutput, Run("yes", [], []).End);
    }

    [SkippableFact]
    public void A_program_that_does_not_read_is_no_fault()
    {
        OnPosix();
        Assert.Equal(ProgramEnd.Done, Run("true", [], new byte[3_000_000]).End);
    }

    [SkippableFact]
    public void A_program_gets_no_more_memory_than_allowed_and_writes_no_file()
    {
        OnPosix();
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        Assert.NotEqual(ProgramEnd.Done, Run("sh", ["-c", $"echo text > {file}"], []).End);
        Assert.False(File.Exists(file) && new FileInfo(file).Length > 0);
        File.Delete(file);
        Assert.NotEqual(ProgramEnd.Done, Run("tail", ["-c", "2000000000", "/dev/zero"], [], TimeSpan.FromSeconds(10), 268_435_456).End);
    }

    [Fact]
    public void A_program_that_is_not_there_is_told() => Assert.Equal(ProgramEnd.NotInstalled, Run("no-such-program-at-all", [], []).End);

    private static void OnPosix() => Skip.If(OperatingSystem.IsWindows(), "Needs the programs of a POSIX system.");

    private static (ProgramEnd End, byte[] Output) Run(string program, string[] arguments, byte[] input, TimeSpan? time = null, long memory = Memory) =>
        BoundedProgram.Run(program, arguments, input, time ?? TimeSpan.FromMinutes(10), memory, 1_000_000, CancellationToken.None);
}
