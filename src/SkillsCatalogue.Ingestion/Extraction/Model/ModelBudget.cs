namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Counts the tokens of a day (UTC) and says when they are spent. Safe to share between threads.</summary>
internal sealed class ModelBudget(long tokensADay, TimeProvider time)
{
    private readonly Lock _lock = new();
    private DateOnly _day;
    private long _spent;

    /// <summary>There is something left of today's tokens.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_lock)
                return tokensADay == 0 || Today() < tokensADay;
        }
    }

    public void Spend(long tokens)
    {
        lock (_lock)
        {
            Today();
            _spent += tokens;
        }
    }

    private long Today()
    {
        var day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (day != _day)
            (_day, _spent) = (day, 0);
        return _spent;
    }
}
