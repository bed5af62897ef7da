using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillsCatalogue.Web.Localisation;

internal sealed class PhraseConverter(CultureInfo culture) : JsonConverter<Phrase>
{
    public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("A sentence is missing."), culture);

    public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options) => writer.WriteStringValue(value.Pattern);
}
