using System.Runtime.InteropServices;

namespace SkillsCatalogue.Benchmarks;

/// <summary>Seconds that processors worked, which a busy machine does not stretch (Linux).</summary>
internal static class ProcessorTime
{
    private const int Children = -1;

    public static bool IsKnown => OperatingSystem.IsLinux();

    /// <summary>Of processes that run, all their threads together.</summary>
    public static double Of(IEnumerable<int> processes) => processes.Sum(Of);

    /// <summary>Of all processes that this one started and that have ended.</summary>
    public static double OfEnded()
    {
        var usage = new long[18];
        return GetUsage(Children, usage) == 0 ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6) : double.NaN;
    }

    private static double Of(int process)
    {
        // The kernel's name for the clock of a process: its number inverted, then two bits for "scheduler's time".
        var time = new long[2];
        return GetTime((~process << 3) | 2, time) == 0 ? time[0] + (time[1] / 1e9) : double.NaN;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, [Out] long[] time);
}
