namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Remembers an outage for a while, so that the calls behind it fail at once instead of trying it all over. Safe to share between threads.</summary>
internal sealed class ModelPause(ModelOptions options, TimeProvider time)
{
    /// <summary>One slow part of a document is no outage; so many in a row are.</summary>
    private const int LateInARow = 3;

    private readonly Lock _lock = new();
    private ModelUnavailableException? _outage;
    private DateTimeOffset _until;
    private DateTimeOffset _notBefore;
    private int _late;

    /// <exception cref="ModelUnavailableException">There was an outage a moment ago.</exception>
    public void ThrowIfPaused()
    {
        lock (_lock)
        {
            if (_outage is { } outage && time.GetUtcNow() < _until)
                throw new ModelUnavailableException(outage.Reason, outage.Message);
        }
    }

    /// <summary>The endpoint asked all to wait: time until then, zero when there is none.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (_lock)
                return _notBefore - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero;
        }
    }

    public void AskedToWait(TimeSpan wait)
    {
        lock (_lock)
        {
            var until = time.GetUtcNow() + wait;
            _notBefore = until > _notBefore ? until : _notBefore;
        }
    }

    public void Answered()
    {
        lock (_lock)
            (_outage, _late) = (null, 0);
    }

    public void GaveUp(ModelUnavailableException outage)
    {
        lock (_lock)
        {
            if (outage.Reason == ModelOutage.TimedOut && ++_late < LateInARow)
                return;
            (_outage, _until) = (outage, time.GetUtcNow() + options.Pause);
        }
    }
}
