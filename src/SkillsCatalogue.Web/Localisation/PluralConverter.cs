using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillsCatalogue.Web.Localisation;

internal sealed class PluralConverter(string language, CultureInfo culture) : JsonConverter<Plural>
{
    public override Plural Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var forms = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? [];
        var missing = PluralRules.FormsOf(language).Where(form => !forms.ContainsKey(form)).ToList();
        return missing.Count == 0
            ? new(forms, language, culture)
            : throw new JsonException($"The plural forms {string.Join(", ", missing)} are missing.");
    }

    public override void Write(Utf8JsonWriter writer, Plural value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Forms, options);
}
