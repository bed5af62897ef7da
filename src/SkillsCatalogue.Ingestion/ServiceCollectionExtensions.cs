using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Documents.Recognition;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Ingestion;

/// <summary>Registers reading and extraction.</summary>
public static class ServiceCollectionExtensions
{
    private const string ReaderSection = "Reader";

    /// <summary>Folder of a model's recordings and account within the data directory.</summary>
    private const string ModelFolder = "model";

    /// <summary>
    /// <see cref="SkillExtractor"/> as a singleton, with the structure and the dictionary, and the model when section <c>Model</c>
    /// names a provider; with a <see cref="ModelEstimate"/> registered the model is not asked, only counted.
    /// Every further <see cref="ILabelSource"/> that the host registers goes into the dictionary.
    /// </summary>
    public static IServiceCollection AddSkillsIngestion(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(ModelOptions.Section);
        services.AddOptions<ModelOptions>().Bind(section)
            .PostConfigure(options => options.Folder ??= Path.Combine(configuration["Storage:DataDirectory"] ?? "./data", ModelFolder))
            .ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new ModelAccount(provider.GetRequiredService<IOptions<ModelOptions>>().Value.Folder!, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ModelWatch>();
        services.AddSingleton<ISkillExtractor, StructureExtractor>();
        services.AddSingleton<ILabelSource>(new FixedLabels(StarterVocabulary.All));
        services.AddSingleton<ISkillExtractor>(provider => new DictionaryExtractor(provider.GetServices<ILabelSource>()));
        if (section[nameof(ModelOptions.Provider)] is { Length: > 0 } and not "none" || bool.TryParse(section[nameof(ModelOptions.ReplayOnly)], out var replayed) && replayed)
            services.AddSingleton<ISkillExtractor>(Model);
        services.AddSingleton(provider => new SkillExtractor(provider.GetServices<ISkillExtractor>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary><see cref="IDocumentReading"/> as section <c>Reader</c> asks for it: in child processes, or inside this one.</summary>
    /// <param name="command">Starts this program, or another that knows <see cref="ReadingCommand.Verb"/>, as a reading process.</param>
    /// <exception cref="OptionsValidationException">A setting is out of its range.</exception>
    public static IServiceCollection AddDocumentReading(this IServiceCollection services, IConfiguration configuration, ReadingCommand command)
    {
        var recognition = configuration.GetSection(RecognitionOptions.Section).Get<RecognitionOptions>() ?? new RecognitionOptions();
        var options = (configuration.GetSection(ReaderSection).Get<ReaderOptions>() ?? new ReaderOptions()) with { Recognition = recognition };
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true))
            throw new OptionsValidationException(ReaderSection, typeof(ReaderOptions), faults.Select(fault => $"{ReaderSection}: {fault.ErrorMessage}"));
        if (!Validator.TryValidateObject(recognition, new ValidationContext(recognition), faults, validateAllProperties: true))
            throw new OptionsValidationException(RecognitionOptions.Section, typeof(RecognitionOptions), faults.Select(fault => $"{RecognitionOptions.Section}: {fault.ErrorMessage}"));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(recognition);
        services.AddSingleton<DocumentReader>();
        services.AddSingleton(command);
        services.AddSingleton<ReadingPool>();
        if (options.Isolation == ReadingIsolation.None)
            services.AddSingleton<IDocumentReading, InProcessReading>();
        else
            services.AddSingleton<IDocumentReading>(provider => provider.GetRequiredService<ReadingPool>());
        return services;
    }

    private static ModelExtractor Model(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<ModelOptions>>().Value;
        var time = provider.GetRequiredService<TimeProvider>();
        // The client lives as long as the process; the provider of the container disposes the extractor, which disposes the client.
        var watch = provider.GetRequiredService<ModelWatch>();
        var client = provider.GetService<ModelEstimate>() is { } estimate
            ? ModelPipeline.Dry(options, estimate, watch, time)
            : ModelPipeline.Create(options, options.ReplayOnly ? null : ModelPipeline.Http(), provider.GetRequiredService<ModelAccount>(), watch, time, provider.GetRequiredService<ILogger<ModelOptions>>());
        return new(client, provider.GetRequiredService<ILogger<ModelExtractor>>());
    }
}
