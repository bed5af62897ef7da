using System.Text;
using System.Text.Json;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>The data files of this assembly (folder <c>Data</c>): lexicons, profiles, schemes.</summary>
internal static class EmbeddedData
{
    private const string Root = "SkillsCatalogue.Language.Data.";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Text of a data file; null when there is no such file.</summary>
    public static string? Text(string fileName)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(Root + fileName);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A data file to read as bytes; null when there is no such file.</summary>
    public static Stream? Open(string fileName) => typeof(EmbeddedData).Assembly.GetManifestResourceStream(Root + fileName);

    /// <summary>Names of the data files <c>prefix.*.json</c>, in order.</summary>
    public static IReadOnlyList<string> Names(string prefix) =>
        [.. typeof(EmbeddedData).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root + prefix + ".", StringComparison.Ordinal)).Select(name => name[Root.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>A JSON data file; null when there is no such file. A file that does not fit its type is a bug and throws.</summary>
    public static T? Json<T>(string fileName) where T : class =>
        Text(fileName) is { } text
            ? JsonSerializer.Deserialize<T>(text, Options) ?? throw new InvalidDataException($"The data file {fileName} is empty.")
            : null;
}
