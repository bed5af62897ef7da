using System.ComponentModel;
using System.Diagnostics;

namespace SkillsCatalogue.Benchmarks;

/// <summary>Binds processes, all their threads, to processors with <c>taskset</c>; what they start inherits it.</summary>
internal static class OneCore
{
    /// <summary>All processors of this machine, as <c>taskset</c> writes them.</summary>
    public static string All { get; } = $"0-{Environment.ProcessorCount - 1}";

    /// <summary>False where there is no <c>taskset</c>.</summary>
    public static bool Pin(IEnumerable<int> processes, string processors)
    {
        try
        {
            foreach (var id in processes)
            {
                using var process = Process.Start(new ProcessStartInfo("taskset", ["-a", "-p", "-c", processors, $"{id}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
                process.WaitForExit();
                if (process.ExitCode != 0)
                    return false;
            }

            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
