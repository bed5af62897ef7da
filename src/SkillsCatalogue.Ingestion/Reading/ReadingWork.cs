using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>Reads one file inside a reading process.</summary>
/// <param name="progress">Called now and then by a reading that takes long.</param>
public delegate ReadResult ReadingWork(byte[] bytes, string fileName, ReadingScope scope, Action<ReadingProgress> progress);
