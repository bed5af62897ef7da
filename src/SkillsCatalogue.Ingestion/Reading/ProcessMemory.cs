using System.Diagnostics;
using System.Globalization;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>Memory of a process that runs, in bytes; zeros when it is gone.</summary>
/// <param name="Now">Its working set.</param>
/// <param name="Peak">The largest that it ever had.</param>
public readonly record struct ProcessMemory(long Now, long Peak)
{
    public static ProcessMemory Of(int processId)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return OfStatus(File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/status")));
            using var process = Process.GetProcessById(processId);
            return new(process.WorkingSet64, process.PeakWorkingSet64);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or InvalidOperationException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    private static ProcessMemory OfStatus(string status) => new(Kilobytes(status, "VmRSS:") * 1024, Kilobytes(status, "VmHWM:") * 1024);

    private static long Kilobytes(ReadOnlySpan<char> status, string name)
    {
        var start = status.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
            return 0;
        var value = status[(start + name.Length)..].TrimStart();
        var end = value.IndexOf(' ');
        return end > 0 && long.TryParse(value[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var kilobytes) ? kilobytes : 0;
    }
}
