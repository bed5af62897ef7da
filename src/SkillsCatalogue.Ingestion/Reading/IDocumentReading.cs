using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>
/// Bytes → text and, when asked for, structure, within the limits of <see cref="Documents.ReaderOptions"/>. The door through which the stages take files from outside;
/// where the reading runs (this process, a child process) is the implementation's matter. Safe to share between threads.
/// </summary>
public interface IDocumentReading
{
    /// <summary>Reads one file. Bad input is <see cref="ReadResult.SetAside"/>, never an exception.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Only compared with what the bytes show.</param>
    /// <param name="scope">How far: with <see cref="ReadingScope.Standard"/>, <see cref="ReadResult.Read.Standard"/> is never null.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    Task<ReadResult> ReadAsync(byte[] bytes, string fileName, ReadingScope scope, CancellationToken ct);
}
