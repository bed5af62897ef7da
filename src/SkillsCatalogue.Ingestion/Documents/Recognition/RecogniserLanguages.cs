using System.Collections.Frozen;
using System.Text.Json;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>Names that Tesseract has for languages, from <c>recognition-languages.json</c>.</summary>
internal static class RecogniserLanguages
{
    private const string English = "eng";

    private static readonly FrozenDictionary<string, string> ByIso = Load();

    /// <summary>The name of a language by its ISO 639-1 code; null when Tesseract has none that we know.</summary>
    public static string? Of(string? language) => language is null ? null : ByIso.GetValueOrDefault(language);

    /// <summary>A language with English beside it, for standards everywhere quote English names.</summary>
    public static string WithEnglish(string name, RecognitionPrograms programs) =>
        name == English || !programs.Languages.Contains(English, StringComparer.Ordinal) ? name : $"{name}+{English}";

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(RecogniserLanguages).Assembly.GetManifestResourceStream("SkillsCatalogue.Ingestion.Documents.Recognition.recognition-languages.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
