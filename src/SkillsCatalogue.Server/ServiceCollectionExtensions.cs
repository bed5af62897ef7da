using SkillsCatalogue.Ingestion;
using SkillsCatalogue.Ingestion.Documents.Recognition;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.PageImages;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Worker;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Storage.PageImages;
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
        services.AddSingleton<ILabelSource, CatalogueLabels>();
        services.AddSingleton<VersionFinder>();
        services.AddSingleton<DocumentIngest>();
        services.AddSingleton<WantingDocuments>();
        services.AddPageImages();
        services.AddSingleton<IndexRebuilder>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ProgrammeSourceReader>();
        services.AddProgrammeDesk();
        services.AddSingleton(provider => new StageVersions(
            string.Join('+', provider.GetRequiredService<SkillExtractor>().Extractors),
            $"{configuration["Model:Provider"]} {configuration["Model:Name"]}{Lexicons.Stamp}",
            Recognition: new Lazy<string>(() => RecognitionPrograms.Find(provider.GetRequiredService<RecognitionOptions>()).Key)));
        return services;
    }

    /// <summary>Where bytes come from, and the bounds within which they are read.</summary>
    public static IServiceCollection AddSources(this IServiceCollection services, IConfiguration configuration)
    {
        SectionsOptions.Load(configuration);
        services.AddDocumentReading(configuration, ReadingCommand.Of(typeof(SkillsApplication).Assembly));
        services.AddSingleton(_ => new HttpClient(new SocketsHttpHandler { MaxAutomaticRedirections = 5, ConnectTimeout = TimeSpan.FromSeconds(10) })
        {
            Timeout = TimeSpan.FromSeconds(60),
        });
        services.AddSingleton<SourceReader>();
        return services;
    }

    /// <summary>The program that draws pages, within the limits of the settings.</summary>
    private static void AddPageImages(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<PageImageOptions>>().Value;
            return new RasterLimits(options.Program, options.Dpi, options.LongestSide, TimeSpan.FromSeconds(options.SecondsPerPage), options.MaxMemoryBytes);
        });
        services.AddSingleton<PageRasteriser>();
        services.AddSingleton<PageImagePlan>();
    }
}
