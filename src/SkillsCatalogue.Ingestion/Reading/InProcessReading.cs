using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>Reads in this process, on a thread of its own. A file that defeats the parser can take the process with it.</summary>
public sealed class InProcessReading(DocumentReader reader) : IDocumentReading
{
    /// <inheritdoc/>
    public async Task<ReadResult> ReadAsync(byte[] bytes, string fileName, ReadingScope scope, CancellationToken ct)
    {
        var result = await reader.ReadWithLimitAsync(bytes, fileName, ct).ConfigureAwait(false);
        return result is ReadResult.Read read && scope == ReadingScope.Standard
            ? read with { Standard = StandardParser.Parse(read.Document) }
            : result;
    }
}
