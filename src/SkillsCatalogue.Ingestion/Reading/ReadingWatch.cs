using System.Diagnostics;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>Looks at a reading process while it reads one document, and ends it when its time is up or its memory too large.</summary>
internal sealed class ReadingWatch : IDisposable
{
    /// <summary>Most documents are read before the first look.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly Process process;
    private readonly long maxMemory;
    private readonly ReadingClock clock;
    private readonly CancellationTokenRegistration cancellation;
    private readonly ITimer timer;
    private readonly Lock looking = new();
    private long peak;
    private int end;
    private bool disposed;

    public ReadingWatch(Process process, ReaderOptions options, ReadingClock clock, TimeProvider time, CancellationToken ct)
    {
        this.process = process;
        this.clock = clock;
        maxMemory = options.MaxMemoryBytes;
        timer = time.CreateTimer(_ => Look(), null, Interval, Interval);
        cancellation = ct.Register(() => Kill(ReadingEnd.Cancelled));
    }

    /// <summary>Why the process was ended; <see cref="ReadingEnd.None"/> as long as it was not.</summary>
    public ReadingEnd End => (ReadingEnd)Volatile.Read(ref end);

    /// <summary>The largest working set seen.</summary>
    public long Peak => Interlocked.Read(ref peak);

    public void Dispose()
    {
        cancellation.Dispose();
        timer.Dispose();
        // A look under way ends before the process may be used again.
        lock (looking)
            disposed = true;
    }

    private void Look()
    {
        if (!looking.TryEnter())
            return;
        try
        {
            if (disposed)
                return;
            var memory = ProcessMemory.Of(process.Id);
            peak = Math.Max(peak, memory.Peak);
            if (clock.Left <= TimeSpan.Zero)
                Kill(ReadingEnd.Time);
            else if (memory.Now > maxMemory)
                Kill(ReadingEnd.Memory);
        }
        finally
        {
            looking.Exit();
        }
    }

    private void Kill(ReadingEnd why)
    {
        if (Interlocked.CompareExchange(ref end, (int)why, (int)ReadingEnd.None) == (int)ReadingEnd.None)
            ChildProcess.End(process);
    }
}
