using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>The time that one document has. Safe to share between threads.</summary>
internal sealed class ReadingClock(ReaderOptions options, TimeProvider time)
{
    private readonly long start = time.GetTimestamp();
    private long sign = time.GetTimestamp();

    public TimeSpan Elapsed => time.GetElapsedTime(start);

    /// <summary>What is left; zero or less when the time is up.</summary>
    public TimeSpan Left
    {
        get
        {
            var sinceSign = options.TimeLimit - time.GetElapsedTime(Interlocked.Read(ref sign));
            var sinceStart = Longest - Elapsed;
            return sinceSign < sinceStart ? sinceSign : sinceStart;
        }
    }

    /// <summary>Why a document is set aside whose time is up.</summary>
    public Diagnostic TimedOut => new(
        DiagnosticCodes.TimedOut,
        DiagnosticSeverity.Error,
        FormattableString.Invariant($"Reading took longer than {(Elapsed >= Longest ? Longest : options.TimeLimit).TotalSeconds:0.#} seconds, so it was given up. The file is damaged or very complex; save it anew from its source."));

    private TimeSpan Longest => options.TimeLimitWithProgress > options.TimeLimit ? options.TimeLimitWithProgress : options.TimeLimit;

    /// <summary>The reading tells that it gets on: its time begins anew, within the longest.</summary>
    public void GetsOn() => Interlocked.Exchange(ref sign, time.GetTimestamp());
}
