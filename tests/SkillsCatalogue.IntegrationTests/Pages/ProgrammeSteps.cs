using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Steps that tests of programme pages take.</summary>
internal static class ProgrammeSteps
{
    /// <summary>Puts the id of a saved programme for <c>{id}</c> and that of a waiting upload for <c>{job}</c>.</summary>
    public static async Task<string> FillAsync(this PagesHost host, string path)
    {
        if (path.Contains("{id}", StringComparison.Ordinal))
            path = path.Replace("{id}", await host.SaveProgrammeAsync(), StringComparison.Ordinal);
        return path.Contains("{job}", StringComparison.Ordinal) ? path.Replace("{job}", await host.QueueProgrammeAsync(), StringComparison.Ordinal) : path;
    }

    /// <summary>A saved programme with a map made by hand.</summary>
    public static async Task<string> SaveProgrammeAsync(this PagesHost host)
    {
        var actor = await host.Get<Actors>().RegisterAsync("Course Tester");
        var programmes = host.Get<Programmes>();
        var saved = Assert.IsType<ProgrammeSaveResult.Saved>(await programmes.SaveAsync(null, null, SampleMaps.Content(), "First words", actor));
        Assert.True(await programmes.StoreMapAsync(saved.Id, saved.Number, SampleMaps.Whole, 0));
        return saved.Id;
    }

    public static async Task<string> QueueProgrammeAsync(this PagesHost host)
    {
        var actor = await host.Get<Actors>().RegisterAsync("Course Tester");
        var bytes = "<!doctype html><title>Waits</title>"u8.ToArray();
        var sha256 = Core.Text.Fingerprint.OfBytes(bytes);
        await host.Get<Blobs>().PutAsync(sha256, bytes);
        return await host.Get<ProgrammeJobs>().QueueAsync(sha256, "waits.html", "text/html", bytes.Length, new ProgrammeSettings(), null, actor);
    }
}
