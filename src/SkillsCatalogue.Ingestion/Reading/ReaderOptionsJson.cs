using System.Text.Json.Serialization;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>The options as they travel to a reading process; made at compile time, since reflection would cost a process its start.</summary>
[JsonSerializable(typeof(ReaderOptions))]
internal sealed partial class ReaderOptionsJson : JsonSerializerContext;
