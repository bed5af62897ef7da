using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

/// <summary>Reading processes that die: what the catalogue holds is not touched by it.</summary>
public sealed class ReadingDiesTests
{
    private const string Corpus = "en-retrofit-coordinator";

    /// <summary>Says that it is ready, and dies at the first document.</summary>
    private static readonly ReadingCommand Dying = new("/bin/sh", ["-c", @"printf '\003\000\104\122\000\000\000\000'; head -c 20000 >/dev/null; kill -9 $$"]);

    [SkippableFact]
    public async Task A_document_that_was_parsed_stays_as_it_is_when_a_new_reading_of_it_dies()
    {
        Skip.If(OperatingSystem.IsWindows(), "Needs a shell.");
        using var folder = new TemporaryFolder();
        string sha256;
        await using (var flow = await Flow.OpenAsync(folder.Path))
        {
            await flow.ImportSampleRegisterAsync();
            var first = await flow.IngestAsync(Corpus);
            Assert.Equal("parsed", first.Status);
            sha256 = first.Sha256!;
        }

        await using var again = await Flow.OpenAsync(folder.Path, raised: 1, services => services.AddSingleton(Dying));
        var before = (await again.Get<Documents>().FindAsync(sha256))!;
        var report = await again.IngestAsync(Corpus);

        Assert.Equal(DiagnosticCodes.ReaderDied, report.Reason!.Code);
        var after = (await again.Get<Documents>().FindAsync(sha256))!;
        Assert.Equal(DocumentStatus.Parsed, after.Status);
        Assert.Equal(before.StatementCount, after.StatementCount);
        Assert.NotEqual(0, after.StatementCount);
    }

    [Fact]
    public async Task Without_a_process_no_document_is_called_bad()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await Flow.OpenAsync(folder.Path, replace: services => services.AddSingleton(new ReadingCommand("no-such-program", [])));

        await Assert.ThrowsAsync<ReadingUnavailableException>(() => flow.IngestAsync(Corpus));

        Assert.Empty(await flow.Get<Documents>().ListAsync());
    }
}
