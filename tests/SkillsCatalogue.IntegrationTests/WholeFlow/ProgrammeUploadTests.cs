using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

/// <summary>An uploaded programme → job → worker → saved programme with a map.</summary>
public sealed class ProgrammeUploadTests
{
    private const string Text = """
        Kratki program
        Obujam: 3 CSVET
        Ishodi učenja
        - izmjeriti otpor izolacije i napon praznog hoda niza
        - razvrstati istrošene module i baterije za recikliranje
        """;

    [Fact]
    public async Task An_uploaded_text_becomes_a_programme_and_its_job_says_so()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await Flow.OpenAsync(folder.Path);
        var job = await UploadAsync(flow, "kratki.txt", Encoding.UTF8.GetBytes(Text));

        await WorkUntilEndedAsync(flow, job);

        var done = (await flow.Get<ProgrammeJobs>().FindJobAsync(job))!;
        Assert.Equal(ProgrammeJobState.Done, done.State);
        var open = (await flow.Get<ProgrammeDesk>().OpenAsync(done.ProgrammeId!, null, "en"))!;
        Assert.Equal(("Kratki program", 2), (open.Programme.Title, open.Map.Outcomes.Count));
        Assert.Equal("HR", open.Map.RulePack!.Id);
    }

    [Fact]
    public async Task A_file_that_is_no_programme_fails_with_its_code_and_the_next_one_is_done()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await Flow.OpenAsync(folder.Path);
        var broken = await UploadAsync(flow, "broken.pdf", "%PDF-1.7 and nothing more"u8.ToArray());
        var good = await UploadAsync(flow, "kratki.txt", Encoding.UTF8.GetBytes(Text));

        await WorkUntilEndedAsync(flow, good);

        var failed = (await flow.Get<ProgrammeJobs>().FindJobAsync(broken))!;
        Assert.Equal(ProgrammeJobState.Failed, failed.State);
        Assert.StartsWith("DOC", failed.Code, StringComparison.Ordinal);
        Assert.NotEmpty(failed.Message!);
        Assert.Equal(ProgrammeJobState.Done, (await flow.Get<ProgrammeJobs>().FindJobAsync(good))!.State);
    }

    [Fact]
    public async Task A_new_upload_for_a_programme_is_its_next_version_and_what_people_confirmed_stays()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await Flow.OpenAsync(folder.Path);
        var first = await UploadAsync(flow, "kratki.txt", Encoding.UTF8.GetBytes(Text));
        await WorkUntilEndedAsync(flow, first);
        var id = (await flow.Get<ProgrammeJobs>().FindJobAsync(first))!.ProgrammeId!;
        var outcome = (await flow.Get<ProgrammeDesk>().OpenAsync(id, null, "en"))!.Map.Outcomes[0];
        await flow.Get<Storage.Programmes>().DecideAsync(id, outcome.Fingerprint, "s-1", MatchStanding.Confirmed, "a-1");

        var second = await UploadAsync(flow, "kratki-2.txt", Encoding.UTF8.GetBytes(Text + "\n- izraditi zapisnik o ispitivanju\n"), id);
        await WorkUntilEndedAsync(flow, second);

        var open = (await flow.Get<ProgrammeDesk>().OpenAsync(id, null, "en"))!;
        Assert.Equal((2, 3), (open.Version.Number, open.Map.Outcomes.Count));
        Assert.Equal(outcome.Fingerprint, Assert.Single(await flow.Get<Storage.Programmes>().DecisionsAsync(id)).Outcome);
        Assert.Equal(2, (await flow.Get<ProgrammeDesk>().OpenAsync(id, 1, "en"))!.Map.Outcomes.Count);
    }

    private static async Task<string> UploadAsync(Flow flow, string name, byte[] bytes, string? programme = null)
    {
        var sha256 = Fingerprint.OfBytes(bytes);
        await flow.Get<Blobs>().PutAsync(sha256, bytes, CancellationToken.None);
        return await flow.Get<ProgrammeJobs>().QueueAsync(sha256, name, "text/plain", bytes.Length, new ProgrammeSettings("HR"), programme, "a-1");
    }

    private static async Task WorkUntilEndedAsync(Flow flow, string job)
    {
        using var worker = new ProgrammeWorker(
            flow.Get<ProgrammeJobs>(), flow.Get<Storage.Programmes>(), flow.Get<Blobs>(), flow.Get<ProgrammeSourceReader>(), flow.Get<ProgrammeDesk>(),
            TimeProvider.System, NullLogger<ProgrammeWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        while ((await flow.Get<ProgrammeJobs>().FindJobAsync(job))!.FinishedAt is null)
            await timer.WaitForNextTickAsync(limit.Token);
        await worker.StopAsync(CancellationToken.None);
    }
}
