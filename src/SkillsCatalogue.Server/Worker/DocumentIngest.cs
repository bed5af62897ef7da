using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Language.Corrections;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>
/// One document through all stages: bytes → text → standard → corrections of editors → candidates → database. Does nothing twice; a fault of one document never touches another.
/// Two copies may run, in one process or several.
/// </summary>
internal sealed partial class DocumentIngest(
    IDocumentReading reading,
    SkillExtractor extractor,
    IngestStore store,
    ReadingCorrections corrections,
    Documents documents,
    Blobs blobs,
    StageVersions stages,
    ILogger<DocumentIngest> log)
{
    public async Task<IngestReport> IngestAsync(SourceFile source, CancellationToken cancellationToken) =>
        await FinishAsync(await ReadAsync(source, cancellationToken), cancellationToken);

    /// <summary>The first half: bytes → standard, nothing stored. Several may run at a time.</summary>
    public async Task<ReadSource> ReadAsync(SourceFile source, CancellationToken cancellationToken)
    {
        if (source.Bytes is not { } bytes || await store.IsCurrentAsync(Fingerprint.OfBytes(bytes), stages.Key, cancellationToken))
            return new(source, null);
        try
        {
            return new(source, await reading.ReadAsync(bytes, source.Name, ReadingScope.Standard, cancellationToken));
        }
        catch (Exception fault) when (IsOfTheDocument(fault))
        {
            return new(source, Fault(fault, Fingerprint.OfBytes(bytes)));
        }
    }

    /// <summary>The second half: standard → candidates → database. One at a time keeps the order of the inputs.</summary>
    public async Task<IngestReport> FinishAsync(ReadSource read, CancellationToken cancellationToken)
    {
        var source = read.Source;
        if (source.Bytes is not { } bytes)
            return IngestReport.SetAside(source.Name, null, source.Problem!);
        var sha256 = Fingerprint.OfBytes(bytes);
        // The same bytes may stand twice among the inputs: the second time they are known by now.
        if (read.Result is null || await store.IsCurrentAsync(sha256, stages.Key, cancellationToken))
            return await KnownAsync(source, sha256, cancellationToken);
        try
        {
            return read.Result switch
            {
                ReadResult.Read { Document: var document, Standard: { } standard } => await SaveAsync(source, bytes, document, standard, cancellationToken),
                ReadResult.SetAside aside => await SetAsideAsync(source, bytes.LongLength, aside, cancellationToken),
                _ => throw new InvalidOperationException("A reading ends read or set aside."),
            };
        }
        catch (Exception fault) when (IsOfTheDocument(fault))
        {
            return await SetAsideAsync(source, bytes.LongLength, Fault(fault, sha256), cancellationToken);
        }
    }

    /// <summary>A bug of ours in one document must not stop the others; a missing world stops them all.</summary>
    private static bool IsOfTheDocument(Exception fault) => fault is not OperationCanceledException and not System.Data.Common.DbException and not IOException;

    private ReadResult.SetAside Fault(Exception fault, string sha256)
    {
        LogFault(fault, sha256);
        return new(sha256, null, new Diagnostic(DiagnosticCodes.ReaderFault, DiagnosticSeverity.Error, $"The program failed on it ({fault.GetType().Name}). Please report the document."));
    }

    private async Task<IngestReport> SaveAsync(SourceFile source, byte[] bytes, DocumentText document, ParsedStandard machine, CancellationToken cancellationToken)
    {
        var key = await store.StandardKeyAsync(document.Sha256, machine.Code, cancellationToken);
        var corrected = await corrections.LogOfAsync(document.Sha256, key, cancellationToken);
        var standard = CorrectedReading.Apply(document, machine, corrected.InForce);
        var extraction = await extractor.ExtractAsync(document, standard, key, cancellationToken);
        await blobs.PutAsync(document.Sha256, bytes, cancellationToken);
        var run = new IngestResult(NameOf(source), source.Url, bytes.LongLength, document, standard, extraction, stages.Key) { LastCorrection = corrected.Last };
        var difference = await store.SaveAsync(run, cancellationToken);
        return IngestReport.Parsed(source.Name, document, standard, extraction, difference);
    }

    private async Task<IngestReport> SetAsideAsync(SourceFile source, long length, ReadResult.SetAside aside, CancellationToken cancellationToken)
    {
        await store.SaveSetAsideAsync(new SetAsideDocument(aside.Sha256, NameOf(source), source.Url, aside.MediaType, length, aside.Reason, stages.Key), cancellationToken);
        return IngestReport.SetAside(source.Name, aside.Sha256, aside.Reason);
    }

    private async Task<IngestReport> KnownAsync(SourceFile source, string sha256, CancellationToken cancellationToken)
    {
        var known = await documents.FindAsync(sha256, cancellationToken);
        return known switch
        {
            { Status: DocumentStatus.Parsed } => IngestReport.Unchanged(source.Name, known),
            { Status: DocumentStatus.Withdrawn } => IngestReport.SetAside(source.Name, sha256, new Diagnostic(DiagnosticCodes.Withdrawn, DiagnosticSeverity.Error, $"This document was withdrawn: {known.StatusReason} It is not taken again.")),
            _ => IngestReport.SetAside(source.Name, sha256, known?.Diagnostics.LastOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                ?? new Diagnostic(DiagnosticCodes.ReaderFault, DiagnosticSeverity.Error, "It was set aside before.")),
        };
    }

    private static string NameOf(SourceFile source) =>
        source.Url is null ? Path.GetFileName(source.Name) : new Uri(source.Url).Segments[^1] is { Length: > 1 } last ? Uri.UnescapeDataString(last) : source.Url;

    [LoggerMessage(Level = LogLevel.Error, Message = "A stage failed on document {Sha256}.")]
    private partial void LogFault(Exception fault, string sha256);
}
