using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillsCatalogue.Web.Localisation;

/// <summary>The interface languages that this build holds: one folder of JSON files a language, every word of every file required.</summary>
public sealed class TextCatalogue
{
    /// <summary>The language that is always complete.</summary>
    public const string Default = "en";

    private readonly Dictionary<string, Texts> languages;

    public TextCatalogue()
    {
        var assembly = typeof(TextCatalogue).Assembly;
        languages = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("texts/", StringComparison.Ordinal))
            .Select(name => name.Split('/')[1])
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(language => language, language => Load(assembly, language));
    }

    /// <summary>Codes of the interface languages, the default first.</summary>
    public IReadOnlyList<string> Languages => [.. languages.Keys.OrderBy(code => code == Default ? 0 : 1).ThenBy(code => code, StringComparer.Ordinal)];

    /// <summary>The words of the first language that this build holds, else of the default one. Regions do not count.</summary>
    public Texts For(IEnumerable<string> wanted) => wanted.Select(Find).FirstOrDefault(texts => texts is not null) ?? languages[Default];

    /// <summary>The words of a language; null when this build does not hold it.</summary>
    public Texts? Find(string code) => languages.GetValueOrDefault(code.Split('-')[0].ToLowerInvariant());

    private static Texts Load(Assembly assembly, string language)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

        T Read<T>(string area)
        {
            var name = $"texts/{language}/{area}.json";
            using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is missing.");
            try
            {
                return JsonSerializer.Deserialize<T>(stream, options) ?? throw new InvalidDataException($"{name} is empty.");
            }
            catch (JsonException fault)
            {
                throw new InvalidDataException($"{name}: {fault.Message}", fault);
            }
        }

        var formats = Read<LanguageFormats>("formats");
        var culture = formats.ToCulture();
        options = new(options) { Converters = { new PhraseConverter(culture), new PluralConverter(language, culture) } };
        return new(
            language,
            formats,
            culture,
            Read<SiteTexts>("site"),
            Read<HomeTexts>("home"),
            Read<SearchTexts>("search"),
            Read<SkillTexts>("skill"),
            Read<ValuesTexts>("values"),
            Read<StandardsTexts>("standards"),
            Read<PageImageTexts>("pageimages"),
            Read<CorrectionsTexts>("corrections"),
            Read<ReviewTexts>("review"),
            Read<ReleasesTexts>("releases"),
            Read<RegisterTexts>("register"),
            Read<UploadTexts>("upload"),
            Read<ProgrammesTexts>("programmes"),
            Read<AboutTexts>("about"),
            Read<ErrorsTexts>("errors"),
            Read<ApiTexts>("api"));
    }
}
