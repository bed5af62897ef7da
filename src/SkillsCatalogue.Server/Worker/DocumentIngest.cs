using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Extraction.Model;
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
    VersionFinder versions,
    Documents documents,
    Blobs blobs,
    StageVersions stages,
    ModelWatch model,
    ILogger<DocumentIngest> log)
{
    private const int MostAttempts = 5;

    public async Task<IngestReport> IngestAsync(SourceFile source, CancellationToken cancellationToken) =>
        await FinishAsync(await ReadAsync(source, cancellationToken), cancellationToken);

    /// <summary>The first half: bytes → standard, nothing stored. Several may run at a time.</summary>
    public async Task<ReadSource> ReadAsync(SourceFile source, CancellationToken cancellationToken)
    {
        if (source.Bytes is not { } bytes || await stages.AreDoneAsync(store, Fingerprint.OfBytes(bytes), cancellationToken))
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
        if (read.Result is null || await stages.AreDoneAsync(store, sha256, cancellationToken))
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
        var traits = new SourceTraits(standard.Code, source.Url, source.PathKey);
        await blobs.PutAsync(document.Sha256, bytes, cancellationToken);
        Extraction? extraction = null;
        ModelUse? use = null;
        for (var attempt = 1; ; attempt++)
        {
            // Where others change the versions all the time, the document goes in alone and is placed by its next reading.
            var place = attempt > MostAttempts ? null : await versions.FindAsync(standard, traits, cancellationToken);
            // Sought anew only when another run changed the versions meanwhile: what was extracted stays right.
            extraction ??= await extractor.ExtractAsync(document, standard, key, await EarlierRunAsync(place, cancellationToken), cancellationToken);
            use ??= model.Take(document.Sha256);
            var told = document with { Diagnostics = [.. document.Diagnostics, .. ModelFindings.Of(use), .. MachineFindings.Of(document)] };
            var result = new IngestResult(NameOf(source), source.Url, bytes.LongLength, told, standard, extraction, stages.KeyOf(told.Diagnostics))
            {
                LastCorrection = corrected.Last,
                PathKey = source.PathKey,
                Versions = place?.Link(place.Older is { } older ? await store.CandidatesOfAsync(older.Document.Sha256, cancellationToken) : [], extraction.Candidates),
            };
            if (await store.TrySaveAsync(result, cancellationToken) is { } difference)
                return IngestReport.Parsed(source.Name, document, standard, extraction, difference, IngestVersionJson.From(place)) with { Model = IngestModelJson.From(use, extraction.Model) };
        }
    }

    /// <summary>What the same stages made of the version beside this one; null when there is none, or other stages made it: then everything is extracted.</summary>
    private async Task<EarlierRun?> EarlierRunAsync(VersionPlace? place, CancellationToken cancellationToken)
    {
        var neighbour = new[] { place?.Older, place?.Newer }.FirstOrDefault(version => version is not null && version.Document.StageKey == stages.Key);
        return neighbour is not null && await documents.TextOfAsync(neighbour.Document.Sha256, cancellationToken) is { } text
            ? new(text, neighbour.Standard, await store.CandidatesOfAsync(neighbour.Document.Sha256, cancellationToken), neighbour.Alignment)
            : null;
    }

    private async Task<IngestReport> SetAsideAsync(SourceFile source, long length, ReadResult.SetAside aside, CancellationToken cancellationToken)
    {
        await store.SaveSetAsideAsync(new SetAsideDocument(aside.Sha256, NameOf(source), source.Url, aside.MediaType, length, aside.Reason, stages.KeyOf([aside.Reason])), cancellationToken);
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
