using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Search;

public static class ServiceCollectionExtensions
{
    /// <summary>Adds search over index generations; settings from the section <c>Search</c>, checked at start.</summary>
    public static IServiceCollection AddSkillsSearch(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SearchOptions>().Bind(configuration.GetSection(SearchOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<SearchOptions>>().Value);
        services.TryAddSingleton<IndexGenerations>();
        services.TryAddSingleton<IndexBuilder>();
        services.TryAddSingleton<SkillSearch>();
        services.TryAddSingleton<ISkillFinder, ProgrammeMatcher>();
        return services;
    }
}
