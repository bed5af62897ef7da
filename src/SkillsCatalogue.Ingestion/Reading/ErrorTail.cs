using System.Text;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>Empties the standard error of a process and keeps its beginning: a runtime that dies says why in its first line, and goes on for thousands.</summary>
internal sealed class ErrorTail : IDisposable
{
    private const int KeptBytes = 2000;
    private const int StackBytes = 131_072;

    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(2);

    private readonly byte[] kept = new byte[KeptBytes];
    private readonly Stream stream;
    private readonly Thread thread;
    private int length;

    public ErrorTail(Stream stream)
    {
        this.stream = stream;
        thread = new Thread(Empty, StackBytes) { IsBackground = true, Name = "Reading process errors" };
        thread.Start();
    }

    /// <summary>What was said, once the process has ended.</summary>
    public string Text
    {
        get
        {
            thread.Join(EndLimit);
            return Encoding.UTF8.GetString(kept, 0, Volatile.Read(ref length));
        }
    }

    public void Dispose() => stream.Dispose();

    private void Empty()
    {
        var buffer = new byte[4096];
        try
        {
            while (stream.Read(buffer) is var read and > 0)
            {
                var taken = Math.Min(read, KeptBytes - length);
                buffer.AsSpan(0, taken).CopyTo(kept.AsSpan(length));
                Volatile.Write(ref length, length + taken);
            }
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            // Closed on this side: nobody asks any more.
        }
    }
}
