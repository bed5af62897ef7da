using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Tests.Documents;

/// <summary>Pages of very many like elements: the time grows with their number, not with its square.</summary>
public sealed class HtmlGrowthTests
{
    private const int Few = 4000;
    private const int Times = 8;

    /// <summary>Growth with the square would be 64 times; what the collector of memory takes is in the rest.</summary>
    private const double Most = 24;

    public static TheoryData<string, string, string> Pages => new()
    {
        { "paragraphs that are not closed", "<main><h1>Standard</h1>", "<p>measure the voltage" },
        { "list items", "<main><h1>Standard</h1><ul>", "<li>measure the voltage</li>" },
        { "rows", "<main><h1>Standard</h1><table>", "<tr><td>measure</td><td>the voltage</td></tr>" },
        { "headings", "<main>", "<h2>Learning outcomes</h2>" },
        { "line breaks", "<main><h1>Standard</h1><p>", "measure the voltage<br>" },
        { "runs of text", "<main><h1>Standard</h1><p>", "<span>measure</span> " },
        { "terms", "<main><h1>Standard</h1><dl>", "<dt>a)<dd>the voltage" },
        { "outcomes that say the same", "<main><h1>Standard</h1><h2>Learning outcomes</h2>", "<p>PC1. measure the voltage of circuits</p>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Very_many_like_elements_cost_time_in_proportion(string what, string before, string one)
    {
        // What is compiled and loaded at the first use is in neither.
        Cost(before, one, 500);
        // The shortest of a few: whatever else the machine does only makes one longer.
        double few = Enumerable.Range(0, 3).Min(_ => Cost(before, one, Few)), many = Enumerable.Range(0, 2).Min(_ => Cost(before, one, Few * Times));
        Assert.True(many < Most * Math.Max(few, 5), $"{Few} {what}: {few:0} ms; {Few * Times}: {many:0} ms");
    }

    /// <returns>Milliseconds of processor time of this thread.</returns>
    private static double Cost(string before, string one, int times)
    {
        var bytes = Encoding.UTF8.GetBytes("<html lang=\"en\"><body>" + new StringBuilder(before).Insert(before.Length, one, times));
        var start = ProcessorTime();
        var read = Assert.IsType<ReadResult.Read>(new DocumentReader().Read(bytes, "page.html", CancellationToken.None));
        StandardParser.Parse(read.Document);
        return ProcessorTime() - start;
    }

    private static double ProcessorTime() =>
        OperatingSystem.IsLinux() && ClockOf(3, out var time) == 0
            ? (time.Seconds * 1000.0) + (time.Nanoseconds / 1e6)
            : Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockOf(int clock, out TimeOfClock time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeOfClock
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
