using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Language.Programmes;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Bytes of a programme → draft: PDF, HTML and Word through the document reader, text and JSON as they are. Told by the bytes, never by the name.</summary>
internal sealed class ProgrammeSourceReader(IDocumentReading reading)
{
    /// <summary>Longest text file in UTF-16 units: a worker has more time than a person who waits.</summary>
    private const int LongestText = 4_000_000;

    /// <summary>Reads a programme; bad input is a value with a reason.</summary>
    public async Task<ProgrammeReading> ReadAsync(byte[] bytes, string name, CancellationToken cancellationToken)
    {
        if (TextFile.Decode(bytes) is { } text)
            return IsJson(text) ? OfJson(text) : OfText(text);
        return await reading.ReadAsync(bytes, name, ReadingScope.Text, cancellationToken) switch
        {
            ReadResult.Read { Document: var document } => new(document, ProgrammeReader.Read(document), null),
            ReadResult.SetAside aside => new(null, null, aside.Reason),
            _ => throw new InvalidOperationException("A reading ends read or set aside."),
        };
    }

    private static ProgrammeReading OfText(string text)
    {
        var document = PlainText.Read(text, LongestText);
        return new(document, ProgrammeReader.Read(document), null);
    }

    private static ProgrammeReading OfJson(string text)
    {
        var result = ProgrammeJson.Read(text);
        return result.Draft is { } draft
            ? new(result.Document, draft, null)
            : new(null, null, new Diagnostic(
                DiagnosticCodes.NotAProgramme, DiagnosticSeverity.Error, $"This JSON is no programme: {string.Join(" ", result.Faults.Take(5).Select(fault => $"{fault.Member}: {fault.Message}"))}"));
    }

    private static bool IsJson(string text) => text.AsSpan().TrimStart() is ['{', ..];
}
