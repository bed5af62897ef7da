using System.Runtime.InteropServices;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>What a reading process does with itself before it touches a document. On Windows only what the runtime offers.</summary>
internal static class ChildProcess
{
    /// <summary>Beyond the working set that the parent watches: stacks that are reserved and never touched count here.</summary>
    private const long Reserved = 134_217_728;

    private const int ReadWrite = 2;
    private const int Kill = 9;
    private const int LimitOfData = 2;
    private const int LimitOfCore = 4;

    private static bool ownGroup;

    /// <summary>
    /// A process group of its own, so that all it starts can be ended with it; no core dumps of documents; standard input and output closed to everybody else,
    /// so that no library and no program started from here can speak on the pipe.
    /// </summary>
    public static void Detach()
    {
        Console.SetOut(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        if (OperatingSystem.IsWindows())
            return;
        ownGroup = SetGroup(0, 0) == 0;
        Limit(LimitOfCore, 0);
        var nowhere = Open("/dev/null", ReadWrite);
        if (nowhere < 0)
            return;
        _ = Duplicate(nowhere, 0);
        _ = Duplicate(nowhere, 1);
        _ = Close(nowhere);
    }

    /// <summary>The kernel's limit on written memory, as a third line behind the runtime's and the parent's (Linux).</summary>
    public static void LimitMemory(long bytes)
    {
        if (OperatingSystem.IsLinux())
            Limit(LimitOfData, bytes + Reserved);
    }

    /// <summary>Ends this process and all that it started, at once.</summary>
    public static void End()
    {
        if (ownGroup)
            _ = Signal(0, Kill);
        Environment.FailFast(null);
    }

    /// <summary>Ends a reading process and all that it started.</summary>
    public static void End(System.Diagnostics.Process process)
    {
        // The group's number is the process's; it is there until the process was waited for, so that it cannot be another's.
        if (!OperatingSystem.IsWindows() && !process.HasExited)
            _ = Signal(-process.Id, Kill);
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It is gone already.
        }
    }

    private static void Limit(int resource, long bytes)
    {
        var limit = new ResourceLimit { Current = (nuint)bytes, Most = (nuint)bytes };
        _ = SetLimit(resource, in limit);
    }

    [DllImport("libc", EntryPoint = "setpgid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetGroup(int process, int group);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);

    [DllImport("libc", EntryPoint = "setrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(int resource, in ResourceLimit limit);

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPStr)] string path, int flags);

    [DllImport("libc", EntryPoint = "dup2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Duplicate(int from, int to);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);

    [StructLayout(LayoutKind.Sequential)]
    private struct ResourceLimit
    {
        public nuint Current;
        public nuint Most;
    }
}
