using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Storage;

/// <summary>The JSON inside the database. Names of members are part of the stored format.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DocumentText))]
[JsonSerializable(typeof(ParsedStandard))]
[JsonSerializable(typeof(CoverageLedger))]
[JsonSerializable(typeof(ReviewDecision))]
[JsonSerializable(typeof(CatalogueSkill))]
[JsonSerializable(typeof(CreditPoints))]
[JsonSerializable(typeof(ProgrammeDraft))]
[JsonSerializable(typeof(ProgrammeSettings))]
[JsonSerializable(typeof(ProgrammeMap))]
[JsonSerializable(typeof(ReadingCorrection))]
[JsonSerializable(typeof(VersionAlignment))]
[JsonSerializable(typeof(VocabularySummary))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ExtractorVotes))]
[JsonSerializable(typeof(List<Evidence>))]
[JsonSerializable(typeof(List<TagClaim>))]
[JsonSerializable(typeof(List<ConceptLink>))]
[JsonSerializable(typeof(List<Diagnostic>))]
[JsonSerializable(typeof(List<LeftOutSkill>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, List<string>>))]
internal sealed partial class StorageJson : JsonSerializerContext
{
    /// <summary>Letters stay letters: the JSON is stored and parsed, never pasted into a page.</summary>
    private static readonly Lazy<StorageJson> Lettered =
        new(() => new(new JsonSerializerOptions(Default!.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    private static StorageJson Readable => Lettered.Value;

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, TypeOf<T>());

    public static T? Read<T>(string json) => JsonSerializer.Deserialize(json, TypeOf<T>());

    /// <summary>Compressed UTF-8 JSON.</summary>
    public static byte[] Pack<T>(T value)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(zip, value, TypeOf<T>());
        return bytes.ToArray();
    }

    public static T? Unpack<T>(byte[] packed)
    {
        using var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(zip, TypeOf<T>());
    }

    /// <summary>One line of JSON with the members of every object in ordinal order: equal values give equal bytes.</summary>
    public static string WriteCanonical<T>(T value) => Sorted(JsonSerializer.SerializeToNode(value, TypeOf<T>()))?.ToJsonString(Readable.Options) ?? "null";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        null => null,
        _ => node.DeepClone(),
    };

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!;
}
