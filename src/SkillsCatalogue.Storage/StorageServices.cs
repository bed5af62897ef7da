using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.PageImages;
using SkillsCatalogue.Storage.Publishing;
using SkillsCatalogue.Storage.Reading;
using SkillsCatalogue.Storage.Reviewing;

namespace SkillsCatalogue.Storage;

/// <summary>Registers the database, the originals and all services over them.</summary>
public static class StorageServices
{
    /// <summary>Adds the storage services as singletons: each call opens its own short-lived context. Call <see cref="Database.MigrateAsync"/> before the first use.</summary>
    public static IServiceCollection AddSkillsStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<CatalogueOptions>().Bind(configuration.GetSection(CatalogueOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<PageImageOptions>().Bind(configuration.GetSection(PageImageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<CatalogueDb>((provider, builder) =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            builder
                .UseSqlite(options.EffectiveConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(new ConnectionSettings(options.BusyTimeoutSeconds));
        });
        services.AddSingleton<Sessions>();
        services.AddSingleton<CandidateProjection>();
        services.AddSingleton<EventWriter>();
        services.AddSingleton<DecisionWriter>();
        services.AddSingleton<UndoWriter>();
        services.AddSingleton<KeepWriter>();
        services.AddSingleton<QueueReader>();
        services.AddSingleton<CandidateWriter>();
        services.AddSingleton<Rebinding>();
        services.AddSingleton<VersionChains>();
        services.AddSingleton<DocumentWithdrawal>();
        services.AddSingleton<PilotReader>();
        services.AddSingleton<SnapshotReader>();
        services.AddSingleton<SnapshotWriter>();
        services.AddSingleton<Withdrawals>();
        services.AddSingleton<WithdrawnDocuments>(p => p.GetRequiredService<Withdrawals>().Now);

        // The constructors of the public services take internal types, so they are called here.
        services.AddSingleton<Blobs>();
        services.AddSingleton<PageImageCache>();
        services.AddSingleton<PageSizes>();
        services.AddSingleton(p => new Database(p.GetRequiredService<Sessions>(), p.GetRequiredService<IOptions<StorageOptions>>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new Documents(p.GetRequiredService<Sessions>(), p.GetRequiredService<Blobs>(), p.GetRequiredService<Rebinding>(), p.GetRequiredService<DocumentWithdrawal>(), p.GetRequiredService<PageImageCache>()));
        services.AddSingleton(p => new PageImageShelf(p.GetRequiredService<Sessions>(), p.GetRequiredService<Documents>(), p.GetRequiredService<PageImageCache>(), p.GetRequiredService<PageSizes>(), p.GetRequiredService<IOptions<PageImageOptions>>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new IngestStore(p.GetRequiredService<Sessions>(), p.GetRequiredService<CandidateWriter>(), p.GetRequiredService<Rebinding>(), p.GetRequiredService<VersionChains>()));
        services.AddSingleton(p => new ReadingCorrections(p.GetRequiredService<Sessions>()));
        services.AddSingleton(p => new StandardVersions(p.GetRequiredService<Sessions>()));
        services.AddSingleton(p => new Register(p.GetRequiredService<Sessions>(), p.GetRequiredService<Rebinding>()));
        services.AddSingleton(p => new Review(p.GetRequiredService<Sessions>(), p.GetRequiredService<DecisionWriter>(), p.GetRequiredService<UndoWriter>(), p.GetRequiredService<QueueReader>(), p.GetRequiredService<KeepWriter>()));
        services.AddSingleton(p => new Programmes(p.GetRequiredService<Sessions>(), p.GetRequiredService<Blobs>()));
        services.AddSingleton(p => new ProgrammeJobs(p.GetRequiredService<Sessions>(), p.GetRequiredService<Blobs>()));
        services.AddSingleton(p => new Vocabularies(p.GetRequiredService<Sessions>()));
        services.AddSingleton<IVocabularyLabels>(p => p.GetRequiredService<Vocabularies>());
        services.AddSingleton(p => new Actors(p.GetRequiredService<Sessions>()));
        services.AddSingleton(p => new Catalogue(p.GetRequiredService<Sessions>(), p.GetRequiredService<PilotReader>(), p.GetRequiredService<SnapshotReader>()));
        services.AddSingleton(p => new Releases(p.GetRequiredService<Sessions>(), p.GetRequiredService<SnapshotWriter>(), p.GetRequiredService<SnapshotReader>()));
        return services;
    }
}
