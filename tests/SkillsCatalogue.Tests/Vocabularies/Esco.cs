using SkillsCatalogue.Ingestion.Vocabularies;

namespace SkillsCatalogue.Tests.Vocabularies;

/// <summary>Reads a download with nothing told beside it.</summary>
internal static class Esco
{
    public static EscoReading Read(params string[] paths) => EscoReader.Read(paths, new(null, []));
}
