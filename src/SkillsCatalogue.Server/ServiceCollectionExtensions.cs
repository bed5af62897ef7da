using SkillsCatalogue.Ingestion;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Worker;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web;

namespace SkillsCatalogue.Server;

internal static class ServiceCollectionExtensions
{
    /// <summary>All stages from bytes to index, wired together: what the worker and the commands share.</summary>
    public static IServiceCollection AddSkillsStages(this IServiceCollection services, IConfiguration configuration)
    {
        RulesOptions.Load(configuration);
        services.AddSkillsIngestion(configuration);
        services.AddSkillsStorage(configuration);
        services.AddSkillsSearch(configuration);
        services.Configure<CatalogueOptions>(catalogue =>
        {
            // Storage does not know Language: the host copies what the schemes say.
            foreach (var scheme in TagSchemes.All)
                catalogue.TagThresholds.TryAdd(scheme.Id, scheme.Threshold);
        });
        services.AddSources(configuration);
        services.AddSingleton<DocumentIngest>();
        services.AddSingleton<IndexRebuilder>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ProgrammeSourceReader>();
        services.AddProgrammeDesk();
        services.AddSingleton(provider => new StageVersions(
            string.Join('+', provider.GetRequiredService<SkillExtractor>().Extractors),
            $"{configuration["Model:Provider"]} {configuration["Model:Name"]}"));
        return services;
    }

    /// <summary>Where bytes come from, and the bounds within which they are read.</summary>
    public static IServiceCollection AddSources(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDocumentReading(configuration, ReadingCommand.Of(typeof(SkillsApplication).Assembly));
        services.AddSingleton(_ => new HttpClient(new SocketsHttpHandler { MaxAutomaticRedirections = 5, ConnectTimeout = TimeSpan.FromSeconds(10) })
        {
            Timeout = TimeSpan.FromSeconds(60),
        });
        services.AddSingleton<SourceReader>();
        return services;
    }
}
