using Microsoft.Extensions.Logging;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>
/// Reads in a few child processes that are started when there is something to read, kept warm, and replaced when they die, have read enough or grew large.
/// A document that a process dies on is set aside with a code; the next one is read by a new process.
/// </summary>
public sealed partial class ReadingPool : IDocumentReading, IDisposable
{
    private readonly ReadingCommand command;
    private readonly ReaderOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<ReadingPool> log;
    private readonly DocumentReader reader;
    private readonly SemaphoreSlim slots;
    private readonly Lock gate = new();
    private readonly List<ReadingProcess> idle = [];
    private readonly HashSet<ReadingProcess> busy = [];
    private ITimer? sweep;
    private bool disposed;

    /// <param name="command">Starts a process that runs <see cref="ReadingChild"/>.</param>
    public ReadingPool(ReadingCommand command, ReaderOptions options, TimeProvider time, ILogger<ReadingPool> log)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.command = command;
        this.options = options;
        this.time = time;
        this.log = log;
        reader = new DocumentReader(options);
        slots = new SemaphoreSlim(options.ProcessCount);
    }

    /// <summary>Told what each reading cost, on the thread that read. Meant for measurements.</summary>
    public event Action<ReadingMeasure>? Measured;

    /// <summary>Ids of the processes that run now.</summary>
    public IReadOnlyList<int> ProcessIds
    {
        get
        {
            lock (gate)
                return [.. idle.Concat(busy).Select(process => process.Id)];
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ReadingUnavailableException">No process can be started; nothing is said about the document.</exception>
    public async Task<ReadResult> ReadAsync(byte[] bytes, string fileName, ReadingScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(fileName);
        // Refused by its length alone, before a byte of it is looked at.
        if (bytes.Length == 0 || bytes.LongLength > options.MaxBytes)
            return reader.Read(bytes, fileName, ct);
        await slots.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            // Pipes block: a thread of its own keeps them off those that serve pages.
            return await Task.Factory.StartNew(() => Read(bytes, fileName, scope, ct), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>Starts a process if none runs, and waits until it is ready: what <c>doctor</c> tries.</summary>
    /// <exception cref="ReadingUnavailableException">It does not start.</exception>
    public void Try() => Return(Take(), keep: true);

    /// <summary>Ends all processes, those in the middle of a document included.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            sweep?.Dispose();
            idle.ForEach(process => process.Dispose());
            idle.Clear();
            // Whoever waits for one of these finds it dead and disposes of it.
            foreach (var process in busy)
                process.End();
        }
    }

    private ReadResult Read(byte[] bytes, string fileName, ReadingScope scope, CancellationToken ct)
    {
        var sha256 = Fingerprint.OfBytes(bytes);
        var secondTry = false;
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var process = Take();
            var fresh = process.Documents == 0;
            // The time begins when a process is there: what its start takes is not the document's fault.
            var clock = new ReadingClock(options, time);
            var answer = process.Read(bytes, fileName, sha256, scope, clock, ct);
            Return(process, answer.Result is not null && IsFit(process, answer));
            if (answer.Result is { } result)
            {
                Measured?.Invoke(new(result, clock.Elapsed, answer.Memory.Peak, Died: false, secondTry));
                return result;
            }

            ct.ThrowIfCancellationRequested();
            ObjectDisposedException.ThrowIf(disposed, this);
            LogEnd(process.Id, answer.End, answer.How ?? "killed", sha256);
            if (!fresh && answer.End is ReadingEnd.Memory or ReadingEnd.Death)
            {
                // What earlier documents left behind may have had its share in it: alone, this one gets a second try.
                secondTry = true;
                continue;
            }

            var aside = new ReadResult.SetAside(sha256, null, Reason(answer, clock));
            Measured?.Invoke(new(aside, clock.Elapsed, answer.Memory.Peak, Died: true, secondTry));
            return aside;
        }
    }

    private Diagnostic Reason(ReadingAnswer answer, ReadingClock clock) => answer.End switch
    {
        ReadingEnd.Time => clock.TimedOut,
        ReadingEnd.Memory => new(
            DiagnosticCodes.TooMuchMemory,
            DiagnosticSeverity.Error,
            FormattableString.Invariant($"Reading needed more than {options.MaxMemoryBytes / 1048576} MB of memory, so it was given up. The file is damaged or far larger inside than out; save it anew from its source, or split it.")),
        _ => new(
            DiagnosticCodes.ReaderDied,
            DiagnosticSeverity.Error,
            $"The reader ended on it ({answer.How}). The file is damaged or made to do harm; save it anew from its source."),
    };

    /// <summary>It may read a further document: neither worn nor swollen nor odd.</summary>
    private bool IsFit(ReadingProcess process, ReadingAnswer answer) =>
        process.Documents < options.DocumentsPerProcess
        && answer.Memory.Now <= options.MaxMemoryBytes / 2
        && answer.Result is not ReadResult.SetAside { Reason.Code: DiagnosticCodes.ReaderFault };

    private ReadingProcess Take()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            while (idle.Count > 0)
            {
                // The one used last is the warmest, and the others may grow old.
                var warm = idle[^1];
                idle.RemoveAt(idle.Count - 1);
                if (!warm.IsGone)
                {
                    busy.Add(warm);
                    return warm;
                }

                warm.Dispose();
            }
        }

        var started = ReadingProcess.Start(command, options, time);
        lock (gate)
        {
            if (!disposed)
            {
                busy.Add(started);
                return started;
            }
        }

        started.Dispose();
        throw new ObjectDisposedException(nameof(ReadingPool));
    }

    private void Return(ReadingProcess process, bool keep)
    {
        lock (gate)
        {
            busy.Remove(process);
            if (keep && !disposed)
            {
                idle.Add(process);
                sweep ??= time.CreateTimer(_ => Sweep(), null, options.IdleLimit, options.IdleLimit);
                return;
            }
        }

        process.Dispose();
    }

    /// <summary>Ends those that nobody has asked anything for long.</summary>
    private void Sweep()
    {
        List<ReadingProcess> old;
        lock (gate)
        {
            old = idle.FindAll(process => time.GetElapsedTime(process.LastUsed) >= options.IdleLimit);
            idle.RemoveAll(old.Contains);
        }

        old.ForEach(process => process.Dispose());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reading process {ProcessId} came to its end ({End}: {How}) on document {Sha256}.")]
    private partial void LogEnd(int processId, ReadingEnd end, string how, string sha256);
}
