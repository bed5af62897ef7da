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
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Ingestion;

/// <summary>Registers reading and extraction.</summary>
public static class ServiceCollectionExtensions
{
    private const string ReaderSection = "Reader";

    /// <summary>Time that one answer of a model may take.</summary>
    private static readonly TimeSpan ModelTimeLimit = TimeSpan.FromMinutes(3);

    /// <summary>
    /// <see cref="SkillExtractor"/> as a singleton, with the structure and the dictionary, and the model when section <c>Model</c>
    /// names a provider. Every further <see cref="ILabelSource"/> that the host registers goes into the dictionary.
    /// </summary>
    public static IServiceCollection AddSkillsIngestion(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelOptions>().Bind(configuration.GetSection(ModelOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ISkillExtractor, StructureExtractor>();
        services.AddSingleton<ILabelSource>(new FixedLabels(StarterVocabulary.All));
        services.AddSingleton<ISkillExtractor>(provider => new DictionaryExtractor(provider.GetServices<ILabelSource>()));
        if (configuration.GetSection(ModelOptions.Section)[nameof(ModelOptions.Provider)] is { Length: > 0 } named && named != "none")
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
        // The client lives as long as the process; the provider of the container disposes the extractor, which disposes the client.
        var client = ModelChatClient.Create(options, new HttpClient { Timeout = ModelTimeLimit });
        return new(client, options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ModelExtractor>>());
    }
}
