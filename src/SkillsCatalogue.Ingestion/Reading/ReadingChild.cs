using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading.Wire;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>
/// The other end of <see cref="ReadingPool"/>: a process that reads one document after another from standard input and answers on standard output.
/// It loads no settings, opens no database, and ends when its input does: nothing of it outlives its parent.
/// </summary>
public sealed class ReadingChild
{
    /// <summary>Parsers of PDF recurse as deep as the file nests; the default stack overflows on files made to do so.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly Stream input;
    private readonly Stream output;
    private readonly Func<ReaderOptions, ReadingWork> work;
    private readonly Lock writing = new();
    private volatile bool busy;

    private ReadingChild(Stream input, Stream output, Func<ReaderOptions, ReadingWork> work)
    {
        this.input = input;
        this.output = output;
        this.work = work;
    }

    /// <summary>Serves the process's own standard input and output until the input ends.</summary>
    /// <returns>Exit code of the process.</returns>
    public static int Run() => Run(Reader);

    /// <summary>The same with another way of reading, for tests.</summary>
    public static int Run(Func<ReaderOptions, ReadingWork> work)
    {
        // The parent has checked the folder at its start.
        if (Environment.GetEnvironmentVariable(ChildStart.LexiconFolder) is { Length: > 0 } lexicons)
            Lexicons.LoadFolder(lexicons);
        ArgumentNullException.ThrowIfNull(work);
        var (input, output) = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        ChildProcess.Detach();
        try
        {
            return new ReadingChild(input, output, work).Serve();
        }
        catch (OutOfMemoryException)
        {
            return ReadingExitCode.OutOfMemory;
        }
    }

    /// <summary>How a reading process reads.</summary>
    public static ReadingWork Reader(ReaderOptions options)
    {
        var reader = new DocumentReader(options);
        return (bytes, fileName, scope, progress) =>
            reader.Read(bytes, fileName, progress, CancellationToken.None) is var result && result is ReadResult.Read read && scope == ReadingScope.Standard
                ? read with { Standard = StandardParser.Parse(read.Document) }
                : result;
    }

    private int Serve()
    {
        if (Frames.ReadHeader(input, 1 << 20) is not (FrameKind.Options, var length))
            return ReadingExitCode.WrongProtocol;
        var json = new byte[length];
        input.ReadExactly(json);
        if (JsonSerializer.Deserialize(json, ReaderOptionsJson.Default.ReaderOptions) is not { } options)
            return ReadingExitCode.WrongProtocol;
        ChildProcess.LimitMemory(options.MaxMemoryBytes);
        var read = work(options);
        Frames.Write(output, FrameKind.Ready, []);

        var wire = new WireWriter(options.MaxOutputBytes);
        using var handed = new SemaphoreSlim(0);
        Request? next = null;
        var reader = new Thread(
            () =>
            {
                while (true)
                {
                    handed.Wait();
                    Answer(Interlocked.Exchange(ref next, null)!, read, wire, options);
                }
            },
            StackBytes) { IsBackground = true, Name = "Document reader" };
        reader.Start();
        while (Frames.ReadHeader(input, int.MaxValue) is (FrameKind.Document, var size))
        {
            // Only the thread that reads documents works on them; this one stays at the pipe, to notice when the parent is gone.
            Volatile.Write(ref next, Receive(size));
            busy = true;
            handed.Release();
        }

        // The parent is gone. In the middle of a document only force ends a parser, and what it may have started.
        if (busy)
            ChildProcess.End();
        return ReadingExitCode.Done;
    }

    private Request Receive(int size)
    {
        Span<byte> head = stackalloc byte[1 + sizeof(int)];
        input.ReadExactly(head);
        var name = new byte[BinaryPrimitives.ReadInt32LittleEndian(head[1..])];
        input.ReadExactly(name);
        var bytes = GC.AllocateUninitializedArray<byte>(size - head.Length - name.Length);
        input.ReadExactly(bytes);
        return new(bytes, Encoding.UTF8.GetString(name), (ReadingScope)head[0]);
    }

    private void Answer(Request request, ReadingWork read, WireWriter wire, ReaderOptions options)
    {
        try
        {
            wire.Clear();
            ResultWire.Write(wire, Read(request, read));
        }
        catch (OutputTooLargeException)
        {
            wire.Clear();
            ResultWire.Write(wire, Aside(request, DiagnosticCodes.TooManyPages, FormattableString.Invariant($"What was read of it is larger than {options.MaxOutputBytes / 1048576} MB. Split the document, or raise Reader:MaxOutputBytes.")));
        }
        catch (OutOfMemoryException)
        {
            // What else broke in want of memory nobody knows: this process reads nothing more.
            Environment.Exit(ReadingExitCode.OutOfMemory);
        }

        // What a large document leaves behind would have the parent replace this process by one that has compiled nothing yet: cheaper to tidy up.
        if (Environment.WorkingSet > options.MaxMemoryBytes / 2)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

        lock (writing)
        {
            // From here on the document is done with: whoever closes the pipe after the answer closes it between documents.
            busy = false;
            Frames.Write(output, FrameKind.Result, wire.Written);
        }
    }

    private ReadResult Read(Request request, ReadingWork read)
    {
        try
        {
            return read(request.Bytes, request.FileName, request.Scope, Tell);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Aside(request, DiagnosticCodes.ReaderFault, $"The program failed on it ({fault.GetType().Name}). Please report the document.");
        }
    }

    private void Tell(ReadingProgress progress)
    {
        var step = Encoding.UTF8.GetBytes(progress.Step);
        var content = new byte[2 * sizeof(int) + step.Length];
        BinaryPrimitives.WriteInt32LittleEndian(content, progress.Page);
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(sizeof(int)), progress.Pages);
        step.CopyTo(content, 2 * sizeof(int));
        lock (writing)
        {
            if (busy)
                Frames.Write(output, FrameKind.Progress, content);
        }
    }

    private static ReadResult.SetAside Aside(Request request, string code, string message) =>
        new(Fingerprint.OfBytes(request.Bytes), null, new Diagnostic(code, DiagnosticSeverity.Error, message));

    private sealed record Request(byte[] Bytes, string FileName, ReadingScope Scope);
}
