using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.IntegrationTests.WholeFlow;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>Corrections travel as a file from one catalogue to another.</summary>
public sealed class CorrectionsFileTests : IDisposable
{
    private const string Folder = "da-amu-velfaerdsteknologi";

    private static readonly string Standard = Repository.SourceOf(Path.Combine(Repository.Corpus, Folder));

    private readonly Skills here = new(), there = new();

    [Fact]
    public async Task What_was_corrected_here_is_taken_over_there_once_and_laid_over_the_next_reading()
    {
        string sha256;
        await using (var flow = await Flow.OpenAsync(here.Folder))
        {
            sha256 = (await flow.IngestAsync(Folder)).Sha256!;
            var documents = flow.Get<Documents>();
            var (text, standard) = ((await documents.TextOfAsync(sha256))!, (await documents.StandardOfAsync(sha256))!);
            var target = CorrectionTarget.Of(text, standard, standard.Statements[3]).Key;
            Assert.IsType<CorrectionResult.Done>(await flow.Get<ReadingCorrections>().CorrectAsync(sha256, new(target, 0, Code: "Z9"), "a-1"));
        }

        var file = here.File("corrections.jsonl");
        Assert.Equal("1 corrections of 1 documents.", (await here.RunAsync(["corrections", "export", file])).Output.Trim());

        // It comes before the document, and waits for it.
        Assert.Equal("1 corrections taken over, 0 known before.", (await there.RunAsync(["corrections", "import", file])).Output.Trim());
        Assert.Equal("0 corrections taken over, 1 known before.", (await there.RunAsync(["corrections", "import", file])).Output.Trim());
        Assert.Equal(0, (await there.RunAsync(["ingest", Standard])).ExitCode);
        await using var other = await Flow.OpenAsync(there.Folder);
        var read = (await other.Get<Documents>().StandardOfAsync(sha256))!;
        Assert.Equal(CorrectionFit.Applied, Assert.Single(read.Corrections!).Fit);
        Assert.Equal("Z9", read.Statements[3].Code);
    }

    [Fact]
    public async Task A_file_that_is_missing_or_holds_something_else_is_said_in_a_line()
    {
        var missing = await there.RunAsync(["corrections", "import", there.File("nowhere.jsonl")]);
        Assert.Equal((2, 1), (missing.ExitCode, Lines(missing.Error)));
        var wrong = await there.RunAsync(["corrections", "import", there.File("wrong.jsonl", "{\"correction\": 7}\n")]);
        Assert.Equal((2, 1), (wrong.ExitCode, Lines(wrong.Error)));
        Assert.Contains("wrong.jsonl", wrong.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        here.Dispose();
        there.Dispose();
    }

    private static int Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
}
