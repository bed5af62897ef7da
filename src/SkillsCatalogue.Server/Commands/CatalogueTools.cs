using System.CommandLine;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Commands;

/// <summary>Database, index and stages for one command, without a web server. The database is made or migrated on opening.</summary>
internal sealed class CatalogueTools : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private CatalogueTools(ServiceProvider services) => this.services = services;

    /// <exception cref="CommandException">Settings are wrong, or the database cannot be opened.</exception>
    public static async Task<CatalogueTools> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var configuration = Settings.Load(parsed);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        services.AddSkillsStages(configuration);
        var provider = services.BuildServiceProvider();
        try
        {
            await provider.GetRequiredService<Database>().MigrateAsync(cancellationToken);
            return new CatalogueTools(provider);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or OptionsValidationException or System.Data.Common.DbException)
        {
            await provider.DisposeAsync();
            throw new CommandException(ExitCode.EnvironmentMissing, $"The database cannot be opened: {problem.Message}");
        }
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>The bytes went through the stages as they are now.</summary>
    public async Task<bool> IsKnownAsync(SourceFile source, CancellationToken cancellationToken) =>
        source.Bytes is { } bytes && await Get<StageVersions>().AreDoneAsync(Get<IngestStore>(), Fingerprint.OfBytes(bytes), cancellationToken);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
