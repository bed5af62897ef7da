namespace SkillsCatalogue.Server.Worker;

/// <summary>Begins work on the next items while one item is finished; hands the outcomes out in the order of the items.</summary>
internal sealed class ReadAhead<TItem, TOutcome>
{
    private readonly Queue<Task<TOutcome>> begun = [];
    private readonly IEnumerator<TItem> items;
    private readonly Func<TItem, Task<TOutcome>> begin;
    private readonly int ahead;

    /// <param name="ahead">How many items are begun before the one that is handed out, 0 or more.</param>
    public ReadAhead(IReadOnlyList<TItem> items, Func<TItem, Task<TOutcome>> begin, int ahead)
    {
        this.items = items.GetEnumerator();
        this.begin = begin;
        this.ahead = ahead;
    }

    /// <summary>The outcome of the next item; called once for each.</summary>
    public Task<TOutcome> NextAsync()
    {
        while (begun.Count <= ahead && items.MoveNext())
            begun.Enqueue(begin(items.Current));
        return begun.Dequeue();
    }
}
