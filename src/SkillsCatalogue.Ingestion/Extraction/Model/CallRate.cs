namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>At most so many calls a minute, spread over it; a few may go at once after a rest. Safe to share between threads.</summary>
internal sealed class CallRate(int callsAMinute, int atOnce, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly TimeSpan _step = callsAMinute == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(1) / callsAMinute;
    private DateTimeOffset _full = DateTimeOffset.MinValue;

    /// <summary>Waits for the turn of the next call.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        if (_step == TimeSpan.Zero)
            return Task.CompletedTask;
        TimeSpan wait;
        lock (_lock)
        {
            var now = time.GetUtcNow();
            // The time at which all calls so far would be due if they came evenly (a leaky bucket).
            _full = (_full > now ? _full : now) + _step;
            wait = _full - now - (_step * atOnce);
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellationToken) : Task.CompletedTask;
    }
}
