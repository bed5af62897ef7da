using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Server;
using SkillsCatalogue.Server.Register;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

/// <summary>All stages over one data folder, at a given version of the stages.</summary>
internal sealed class Flow : IAsyncDisposable
{
    /// <summary>Folders in which one corpus standard was ingested, by its name.</summary>
    private static readonly ConcurrentDictionary<string, PreparedFolder<string>> Ingested = new(StringComparer.Ordinal);

    private readonly ServiceProvider services;

    private Flow(ServiceProvider services) => this.services = services;

    public static async Task<Flow> OpenAsync(string folder, int raised = 0, Action<IServiceCollection>? replace = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:DataDirectory"] = Path.Combine(folder, "data"),
            ["Search:IndexesDirectory"] = Path.Combine(folder, "indexes"),
        }).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        services.AddSkillsStages(configuration);
        services.AddSingleton(new StageVersions("test", "", raised));
        replace?.Invoke(services);
        var flow = new Flow(services.BuildServiceProvider());
        await flow.Get<Database>().MigrateAsync();
        return flow;
    }

    /// <summary>A folder with the sample register and one corpus standard ingested, for tests that begin there; several begin with copies of one ingest.</summary>
    /// <returns>The open flow and the document's hash.</returns>
    public static async Task<(Flow Flow, string Sha256)> OpenIngestedAsync(string folder, string corpusFolder = "hr-energy-suncane-elektrane")
    {
        var sha256 = await Ingested.GetOrAdd(corpusFolder, name => new(async prepared =>
        {
            await using var flow = await OpenAsync(prepared);
            await flow.ImportSampleRegisterAsync();
            return (await flow.IngestAsync(name)).Sha256!;
        })).CopyToAsync(folder);
        return (await OpenAsync(folder), sha256);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task ImportSampleRegisterAsync() =>
        await Get<Storage.Register>().UpsertAsync(RegisterFile.Read(Path.Combine(Repository.Corpus, "register.json"), "SAMPLE").Entries);

    public async Task<IngestReport> IngestAsync(string corpusFolder)
    {
        var file = Repository.SourceOf(Path.Combine(Repository.Corpus, corpusFolder));
        return await Get<DocumentIngest>().IngestAsync(new SourceFile(file, await File.ReadAllBytesAsync(file), null), CancellationToken.None);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
