using System.Globalization;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Tests.Reading;

/// <summary>The kernel and the runtime are told the limit that is configured: what a reading process runs under is read where the kernel shows it.</summary>
public sealed class MemoryLimitTests
{
    /// <summary>Beyond the limit of the working set: stacks that are reserved and never touched.</summary>
    private const long Reserved = 128 << 20;

    [SkippableTheory]
    [InlineData(256L << 20)]
    [InlineData(768L << 20)]
    public void A_reading_process_runs_under_the_configured_limits(long bytes)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Needs /proc.");
        using var pool = Pools.Of(new ReaderOptions { Processes = 1, MaxMemoryBytes = bytes });
        pool.Try();
        var id = Assert.Single(pool.ProcessIds).ToString(CultureInfo.InvariantCulture);

        var limits = File.ReadAllLines($"/proc/{id}/limits");
        var environment = File.ReadAllText($"/proc/{id}/environ").Split('\0');

        var expected = (bytes + Reserved).ToString(CultureInfo.InvariantCulture);
        Assert.Equal([expected, expected], Values(limits, "Max data size"));
        Assert.Equal(["0", "0"], Values(limits, "Max core file size"));
        Assert.Contains("DOTNET_GCHeapHardLimit=" + (bytes / 4 * 3).ToString("X", CultureInfo.InvariantCulture), environment);
    }

    /// <summary>The soft limit and the hard one.</summary>
    private static string[] Values(string[] limits, string name) =>
        limits.Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[..2];
}
