namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>What was read of a document is larger than <see cref="Documents.ReaderOptions.MaxOutputBytes"/>.</summary>
internal sealed class OutputTooLargeException : Exception;
