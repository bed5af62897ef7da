using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.Web;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>The pages on a port of their own, over a seeded catalogue in a folder of its own. No worker runs: what is queued stays queued.</summary>
public sealed class PagesHost : IAsyncDisposable
{
    /// <summary>The seeded catalogue as files: made once, copied for each host.</summary>
    private static readonly PreparedFolder<bool> Seeded = new(MakeSeededAsync);

    private readonly DirectoryInfo folder;
    private readonly WebApplication app;

    private PagesHost(DirectoryInfo folder, WebApplication app) => (this.folder, this.app) = (folder, app);

    public Uri Address => new(app.Urls.First());

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public static async Task<PagesHost> StartAsync(bool readOnly = false, string urls = "http://127.0.0.1:0", bool seeded = true, string? folderName = null)
    {
        var folder = folderName is null ? Directory.CreateTempSubdirectory("skills-pages-") : Directory.CreateDirectory(folderName);
        if (seeded)
            await Seeded.CopyToAsync(folder.FullName);
        var host = Build(folder, readOnly, urls);
        await host.Get<Database>().MigrateAsync();
        await host.app.StartAsync();
        return host;
    }

    private static PagesHost Build(DirectoryInfo folder, bool readOnly = false, string urls = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = folder.FullName });
        builder.Configuration["Storage:DataDirectory"] = Path.Combine(folder.FullName, "data");
        builder.Configuration["Search:IndexesDirectory"] = Path.Combine(folder.FullName, "indexes");
        builder.Configuration["Web:ReadOnly"] = readOnly ? "true" : "false";
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseUrls(urls);
        builder.Services.AddSkillsStorage(builder.Configuration).AddSkillsSearch(builder.Configuration).AddSkillsWeb(builder.Configuration);
        var app = builder.Build();
        app.MapSkillsWeb();
        return new PagesHost(folder, app);
    }

    /// <summary>Builds the pilot index anew, as the worker does after a write.</summary>
    public async Task IndexAsync(CatalogueView view = CatalogueView.Pilot)
    {
        var revision = await Get<Database>().RevisionAsync();
        var release = view == CatalogueView.Published ? (await Get<Releases>().ListAsync())[0].Number : (int?)null;
        var stamp = new IndexStamp(view == CatalogueView.Pilot ? IndexStamp.Pilot : IndexStamp.Published, release, revision);
        await Get<IndexBuilder>().BuildAsync(Get<Catalogue>().ReadAsync(view, release), stamp);
        Get<SkillSearch>().Refresh();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<bool> MakeSeededAsync(string folder)
    {
        var host = Build(new(folder));
        await host.Get<Database>().MigrateAsync();
        await host.SeedAsync();
        await host.app.DisposeAsync();
        return true;
    }

    private async Task SeedAsync()
    {
        await Get<Register>().UpsertAsync(new[] { Seeds.Gardener, Seeds.Archivist }.Select(seed => new RegisterEntry(
            RegisterEntry.SampleRegister, RegisterEntryKind.OccupationalStandard, seed.Number, seed.Title, seed.Level, null, RegisterStatus.InForce, new(2025, 1, 1), null, null, null)));
        foreach (var seed in new[] { Seeds.Gardener, Seeds.Archivist, Seeds.Unregistered })
        {
            await Get<Blobs>().PutAsync(seed.Sha256, seed.Bytes);
            await Get<IngestStore>().SaveAsync(seed.Build());
        }

        await IndexAsync();
    }
}
