namespace SkillsCatalogue.Server.Output;

/// <summary>One line on standard error that says what is being done: written over on a terminal, a line each elsewhere, nothing when quiet.</summary>
internal sealed class StatusLine(bool quiet) : IDisposable
{
    private const int Widest = 100;

    private bool isShown;

    public void Show(string text)
    {
        if (quiet)
            return;
        if (Console.IsErrorRedirected)
        {
            Console.Error.WriteLine(text);
            return;
        }

        Clear();
        Console.Error.Write(text.Length <= Widest ? text : text[..(Widest - 1)] + "…");
        isShown = true;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (isShown)
            Console.Error.Write("\r\u001b[K");
        isShown = false;
    }

    public void Dispose() => Clear();
}
