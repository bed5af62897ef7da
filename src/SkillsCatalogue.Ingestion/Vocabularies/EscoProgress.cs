namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>How far reading is.</summary>
/// <param name="File">The file that is read now.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Total">Number of files.</param>
public readonly record struct EscoProgress(string File, int Number, int Total);
