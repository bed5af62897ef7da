using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents.Html;
using SkillsCatalogue.Ingestion.Documents.Pdf;
using SkillsCatalogue.Ingestion.Documents.Quality;
using SkillsCatalogue.Ingestion.Documents.Word;
using SkillsCatalogue.Ingestion.Reading;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>
/// From bytes to <see cref="DocumentText"/>. Stateless and safe to share between threads.
/// Bad input never throws: it comes back as <see cref="ReadResult.SetAside"/> with a stable code.
/// </summary>
public sealed class DocumentReader(ReaderOptions options)
{
    /// <summary>Raised when the same bytes are read otherwise than before: documents are then read again, those set aside included.</summary>
    public const int Version = 7;

    /// <summary>Parsers of PDF recurse as deep as the file nests; the default stack of 1 MiB overflows on files made to do so.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    public DocumentReader()
        : this(new ReaderOptions())
    {
    }

    /// <summary>Reads on the caller's thread. Prefer <see cref="ReadWithLimitAsync"/> for files from outside.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Only compared with what the bytes show.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ReadResult Read(byte[] bytes, string fileName, CancellationToken ct) => Read(bytes, fileName, null, ct);

    /// <summary>The same, telling that it gets on while something takes long.</summary>
    /// <param name="progress">Called on any thread; each call gives the reading its time anew. Null: nobody listens.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ReadResult Read(byte[] bytes, string fileName, Action<ReadingProgress>? progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(fileName);
        var sha256 = Fingerprint.OfBytes(bytes);
        string? mediaType = null;
        try
        {
            var kind = KindOf(bytes);
            mediaType = MediaTypeOf(kind);
            var document = kind switch
            {
                FileKind.Pdf => PdfReader.Read(bytes, sha256, options, progress, ct),
                FileKind.Html => HtmlReader.Read(bytes, sha256, options, ct),
                _ => WordReader.Read(bytes, sha256, options, ct),
            };
            TextQuality.Check(document, options);
            return new ReadResult.Read(TypeMismatch(kind, fileName) is { } warning
                ? document with { Diagnostics = [warning, .. document.Diagnostics] }
                : document);
        }
        catch (ReadRefusedException refusal)
        {
            return new ReadResult.SetAside(sha256, mediaType, refusal.Reason);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var reason = new Diagnostic(DiagnosticCodes.ReaderFault, DiagnosticSeverity.Error, $"The reader failed ({fault.GetType().Name}). Please report the document: this is a fault of the program.");
            return new ReadResult.SetAside(sha256, mediaType, reason);
        }
    }

    /// <summary>
    /// Reads on a thread of its own and gives up after <see cref="ReaderOptions.TimeLimit"/>. A parser that is caught in a loop cannot be stopped,
    /// only left behind: its thread is a background thread, the document is set aside as <see cref="DiagnosticCodes.TimedOut"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ReadResult> ReadWithLimitAsync(byte[] bytes, string fileName, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var token = stop.Token;
        var clock = new ReadingClock(options, TimeProvider.System);
        var done = new TaskCompletionSource<ReadResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(done, bytes, fileName, _ => clock.GetsOn(), token), StackBytes) { IsBackground = true, Name = "Document reader" };
        thread.Start();
        while (clock.Left is var left && left > TimeSpan.Zero)
        {
            try
            {
                return await done.Task.WaitAsync(left, ct).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                // Unless it told in the meantime that it gets on, that was all its time.
            }
        }

        await stop.CancelAsync().ConfigureAwait(false);
        return new ReadResult.SetAside(Fingerprint.OfBytes(bytes), null, clock.TimedOut);
    }

    private void Complete(TaskCompletionSource<ReadResult> done, byte[] bytes, string fileName, Action<ReadingProgress> progress, CancellationToken ct)
    {
        try
        {
            done.TrySetResult(Read(bytes, fileName, progress, ct));
        }
        catch (OperationCanceledException)
        {
            done.TrySetCanceled(ct);
        }
        catch (Exception fault)
        {
            done.TrySetException(fault);
        }
    }

    private FileKind KindOf(byte[] bytes)
    {
        if (bytes.Length == 0)
            throw new ReadRefusedException(DiagnosticCodes.Empty, "The file is empty.");
        if (bytes.LongLength > options.MaxBytes)
            throw new ReadRefusedException(DiagnosticCodes.TooLarge, FormattableString.Invariant($"The file has {bytes.LongLength / 1048576.0:0.#} MB; at most {options.MaxBytes / 1048576.0:0.#} MB are read."));
        return FileKindSniffer.Sniff(bytes) switch
        {
            FileKind.Pdf => FileKind.Pdf,
            FileKind.Html => FileKind.Html,
            FileKind.Word => FileKind.Word,
            FileKind.OldWord => throw new ReadRefusedException(DiagnosticCodes.OldWord, "This is a Word document of before 2007 (.doc). Open it in Word or LibreOffice, save it as .docx or PDF, and add that file."),
            FileKind.LockedOffice => throw new ReadRefusedException(DiagnosticCodes.Encrypted, "The document is locked with a password. Open it, save it without a password, and add that file."),
            FileKind.OpenDocument => throw new ReadRefusedException(DiagnosticCodes.OpenDocument, "This is an OpenDocument file (.odt, .ods, .odp). Open it in LibreOffice, save it as .docx or PDF, and add that file."),
            FileKind.OtherOffice => throw new ReadRefusedException(DiagnosticCodes.NoWordDocument, "This is an archive or an office document other than Word. PDF, HTML and Word (.docx) are read: take the document out of the archive, or export it as one of them."),
            FileKind.Image => throw Unknown("This is an image"),
            FileKind.PlainText => throw Unknown("This is plain text without markup"),
            _ => throw Unknown("The type of the file is not recognised"),
        };
    }

    private static ReadRefusedException Unknown(string what) =>
        new(DiagnosticCodes.UnknownType, $"{what}. PDF, HTML and Word (.docx) are read: save or export it as one of them.");

    private static Diagnostic? TypeMismatch(FileKind kind, string fileName)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        var named = extension switch
        {
            ".pdf" => FileKind.Pdf,
            ".html" or ".htm" or ".xhtml" => FileKind.Html,
            ".docx" or ".docm" or ".dotx" or ".dotm" => FileKind.Word,
            ".doc" => FileKind.OldWord,
            _ => FileKind.Unknown,
        };
        return named == FileKind.Unknown || named == kind
            ? null
            : new Diagnostic(DiagnosticCodes.TypeMismatch, DiagnosticSeverity.Warning, $"The name ends in {extension}, but the bytes are {NameOf(kind)}; it was read as that.");
    }

    private static string MediaTypeOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => MediaTypes.Pdf,
        FileKind.Html => MediaTypes.Html,
        _ => MediaTypes.Word,
    };

    private static string NameOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => "PDF",
        FileKind.Html => "HTML",
        _ => "Word (.docx)",
    };
}
