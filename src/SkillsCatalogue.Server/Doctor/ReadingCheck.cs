using System.Diagnostics;
using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;

namespace SkillsCatalogue.Server.Doctor;

/// <summary>Whether files from outside can be read, and where: a reading process is started and given a page.</summary>
internal static class ReadingCheck
{
    private static readonly byte[] Page =
        "<html lang=\"en\"><body><h1>Occupational standard</h1><h2>Learning outcomes</h2><ul><li>measure the voltage of a circuit</li><li>connect the cables of a machine</li></ul></body></html>"u8.ToArray();

    public static async Task<Finding> RunAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddLogging().AddDocumentReading(configuration, ReadingCommand.Of(typeof(SkillsApplication).Assembly)).BuildServiceProvider();
        var options = services.GetRequiredService<ReaderOptions>();
        if (options.Isolation == ReadingIsolation.None)
            return new("reading", FindingStatus.Absent, "Files are read inside this program (Reader:Isolation is None): a hostile file can end it.", "Set Reader:Isolation to Process.");
        var clock = Stopwatch.StartNew();
        try
        {
            var result = await services.GetRequiredService<IDocumentReading>().ReadAsync(Page, "page.html", ReadingScope.Standard, cancellationToken);
            var milliseconds = clock.Elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
            return result is ReadResult.Read
                ? new("reading", FindingStatus.Ok, $"A reading process starts and reads a page in {milliseconds} ms; {options.ProcessCount} at a time, {options.MaxMemoryBytes / 1048576} MB and {options.TimeLimit.TotalSeconds} s at most.")
                : new("reading", FindingStatus.Fail, $"A reading process fails on a sound page: {((ReadResult.SetAside)result).Reason.Message}", "Raise Reader:MaxMemoryBytes and Reader:TimeLimit.");
        }
        catch (ReadingUnavailableException problem)
        {
            return new("reading", FindingStatus.Fail, problem.Message, "Let this program start itself as a process: look at limits of processes and memory, and at the rights of its folder.");
        }
    }
}
