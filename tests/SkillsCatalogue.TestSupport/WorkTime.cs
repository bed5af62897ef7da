using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SkillsCatalogue.TestSupport;

/// <summary>How long the processor worked for something, which other work on the machine does not stretch as it does a clock.</summary>
public static class WorkTime
{
    /// <summary>The kernel's number for the clock of the calling thread (<c>CLOCK_THREAD_CPUTIME_ID</c>).</summary>
    private const int ThisThread = 3;

    /// <summary>Processor time of work on the calling thread alone; elsewhere than on Linux the time that passed.</summary>
    public static TimeSpan Of(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var watch = Stopwatch.StartNew();
        var before = OfThread();
        work();
        return before is null ? watch.Elapsed : OfThread()!.Value - before.Value;
    }

    private static TimeSpan? OfThread()
    {
        var time = new long[2];
        return OperatingSystem.IsLinux() && GetTime(ThisThread, time) == 0 ? TimeSpan.FromSeconds(time[0]) + TimeSpan.FromMicroseconds(time[1] / 1000) : null;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, [Out] long[] time);
}
