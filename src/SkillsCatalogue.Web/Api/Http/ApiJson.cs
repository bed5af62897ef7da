using System.Text.Json;
using System.Text.Json.Serialization;
using SkillsCatalogue.Core;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>JSON of the API: the settings of <see cref="CatalogueJson"/>, stricter on what comes in.</summary>
internal static class ApiJson
{
    /// <summary>Most bytes of a JSON body.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>What goes out.</summary>
    public static JsonSerializerOptions Options { get; } = Frozen(new(CatalogueJson.Options) { NumberHandling = JsonNumberHandling.Strict });

    /// <summary>What comes in: a misspelt member is an error, not a silent nothing.</summary>
    public static JsonSerializerOptions Incoming { get; } = Frozen(new(Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow });

    /// <summary>Gives the same settings to the schemas of the reference.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = Options.NumberHandling;
        options.IgnoreReadOnlyProperties = Options.IgnoreReadOnlyProperties;
        options.Encoder = Options.Encoder;
        foreach (var converter in Options.Converters)
            options.Converters.Add(converter);
    }

    private static JsonSerializerOptions Frozen(JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
