using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Documents.Recognition;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

/// <summary>Uploads that wanted recognition (OCR) are read again once it is there.</summary>
public sealed class RecognitionComesLaterTests
{
    private static readonly byte[] Scan = "%PDF-1.4 a page without text"u8.ToArray();
    private static readonly byte[] Broken = "%PDF-1.4 a damaged page"u8.ToArray();
    private static readonly string Sha256 = Fingerprint.OfBytes(Scan);

    [Fact]
    public async Task An_upload_without_readable_text_waits_again_when_recognition_has_come_and_not_before()
    {
        using var folder = new TemporaryFolder();
        await using (var without = await OpenAsync(folder, RecognitionPrograms.None.Key))
        {
            await UploadAsync(without, Scan);
            await UploadAsync(without, Broken);
            Assert.Equal(0, await without.Get<WantingDocuments>().QueueAgainAsync(CancellationToken.None));
        }

        await using (var with = await OpenAsync(folder, "tesseract 5:eng"))
        {
            Assert.Equal(1, await with.Get<WantingDocuments>().QueueAgainAsync(CancellationToken.None));
            Assert.Equal(Sha256, (await with.Get<Documents>().NextQueuedAsync())!.Sha256);
            Assert.Equal(DiagnosticCodes.NoTextLayer, (await IngestAsync(with, Scan)).Reason!.Code);
            // It was tried with these programs: once.
            Assert.Equal(0, await with.Get<WantingDocuments>().QueueAgainAsync(CancellationToken.None));
        }

        await using var another = await OpenAsync(folder, "tesseract 5:eng+hrv");
        Assert.Equal(1, await another.Get<WantingDocuments>().QueueAgainAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_document_whose_original_is_not_kept_or_was_withdrawn_does_not_wait()
    {
        using var folder = new TemporaryFolder();
        await using (var without = await OpenAsync(folder, RecognitionPrograms.None.Key))
        {
            await IngestAsync(without, Scan);
            await UploadAsync(without, [.. Scan, 1]);
            await without.Get<Documents>().WithdrawAsync(Fingerprint.OfBytes([.. Scan, 1]), "wrong file", "a-1");
        }

        await using var with = await OpenAsync(folder, "tesseract 5:eng");
        Assert.Equal(0, await with.Get<WantingDocuments>().QueueAgainAsync(CancellationToken.None));
        Assert.Equal(0, await with.Get<Documents>().QueuedCountAsync());
    }

    private static Task<Flow> OpenAsync(TemporaryFolder folder, string recognition) => Flow.OpenAsync(folder.Path, replace: services => services
        .AddSingleton(new StageVersions("test", "", Recognition: new(() => recognition)))
        .AddSingleton<IDocumentReading>(new Unreadable()));

    private static async Task UploadAsync(Flow flow, byte[] bytes)
    {
        var sha256 = Fingerprint.OfBytes(bytes);
        await flow.Get<Blobs>().PutAsync(sha256, bytes);
        Assert.Equal(QueueOutcome.Queued, await flow.Get<Documents>().QueueAsync(sha256, "scan.pdf", null, "application/pdf", bytes.Length));
        await IngestAsync(flow, bytes);
    }

    private static Task<IngestReport> IngestAsync(Flow flow, byte[] bytes) => flow.Get<DocumentIngest>().IngestAsync(new SourceFile("scan.pdf", bytes, null), CancellationToken.None);

    /// <summary>Sets every document aside: scans for want of text, the damaged one for its damage.</summary>
    private sealed class Unreadable : IDocumentReading
    {
        public Task<ReadResult> ReadAsync(byte[] bytes, string fileName, ReadingScope scope, CancellationToken ct) => Task.FromResult<ReadResult>(new ReadResult.SetAside(
            Fingerprint.OfBytes(bytes), "application/pdf", new Diagnostic(bytes == Broken ? DiagnosticCodes.Damaged : DiagnosticCodes.NoTextLayer, DiagnosticSeverity.Error, "No text.")));
    }
}
