using System.Buffers;
using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading.Wire;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>One reading process, seen from its parent. One document at a time; once it came to an end it is of no further use.</summary>
internal sealed class ReadingProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly ReaderOptions options;
    private readonly TimeProvider time;
    private readonly Stream input;
    private readonly Stream output;
    private readonly ErrorTail errors;

    private ReadingProcess(Process process, ReaderOptions options, TimeProvider time)
    {
        this.process = process;
        this.options = options;
        this.time = time;
        input = process.StandardInput.BaseStream;
        output = process.StandardOutput.BaseStream;
        errors = new ErrorTail(process.StandardError.BaseStream);
        Id = process.Id;
        LastUsed = time.GetTimestamp();
    }

    public int Id { get; }

    /// <summary>Documents that it has read.</summary>
    public int Documents { get; private set; }

    /// <summary>When it answered last, or was started, a timestamp of the clock.</summary>
    public long LastUsed { get; private set; }

    /// <summary>It ended while nobody asked it anything.</summary>
    public bool IsGone => process.HasExited;

    /// <summary>Starts a process and waits until it is ready. Blocks.</summary>
    /// <exception cref="ReadingUnavailableException">It does not start.</exception>
    public static ReadingProcess Start(ReadingCommand command, ReaderOptions options, TimeProvider time)
    {
        Process process;
        try
        {
            process = Process.Start(ChildStart.Of(command, options)) ?? throw new ReadingUnavailableException("No process was started.");
        }
        catch (Exception problem) when (problem is Win32Exception or FileNotFoundException or InvalidOperationException or PlatformNotSupportedException)
        {
            throw ReadingUnavailable(problem.Message, problem);
        }

        var started = new ReadingProcess(process, options, time);
        try
        {
            started.Greet();
            return started;
        }
        catch (Exception problem) when (problem is IOException or WireFaultException or ReadingUnavailableException)
        {
            ChildProcess.End(process);
            var (_, how) = started.HowItDied();
            started.Dispose();
            throw ReadingUnavailable(how, problem);
        }
    }

    /// <summary>Has one document read. Blocks; what was wrong with the process is said in the answer.</summary>
    public ReadingAnswer Read(byte[] bytes, string fileName, string sha256, ReadingScope scope, ReadingClock clock, CancellationToken ct)
    {
        using var watch = new ReadingWatch(process, options, clock, time, ct);
        try
        {
            Send(bytes, fileName, scope);
            var result = Receive(sha256, scope, clock);
            Documents++;
            LastUsed = time.GetTimestamp();
            var memory = ProcessMemory.Of(process.Id);
            return new(result, ReadingEnd.None, null, memory);
        }
        catch (WireFaultException fault) when (watch.End == ReadingEnd.None)
        {
            ChildProcess.End(process);
            return new(null, ReadingEnd.Death, fault.Message, new(0, watch.Peak));
        }
        catch (Exception problem) when (problem is IOException or WireFaultException)
        {
            if (watch.End is var end and not ReadingEnd.None)
                return new(null, end, null, new(0, watch.Peak));
            var (cause, how) = HowItDied();
            return new(null, cause, how, new(0, watch.Peak));
        }
    }

    /// <summary>Ends it, whatever it is at; safe while another thread waits for its answer.</summary>
    public void End() => ChildProcess.End(process);

    public void Dispose()
    {
        if (!process.HasExited)
            ChildProcess.End(process);
        errors.Dispose();
        process.Dispose();
    }

    private static ReadingUnavailableException ReadingUnavailable(string how, Exception problem) =>
        new($"The reading process cannot be started ({how}). Without it no document is read. 'skills doctor' tries it; Reader:Isolation set to none reads without it, where a hostile file can end the program.", problem);

    private void Greet()
    {
        var clock = new ReadingClock(options with { TimeLimit = StartLimit, TimeLimitWithProgress = StartLimit }, time);
        using var watch = new ReadingWatch(process, options, clock, time, CancellationToken.None);
        Frames.Write(input, FrameKind.Options, JsonSerializer.SerializeToUtf8Bytes(options, ReaderOptionsJson.Default.ReaderOptions));
        input.Flush();
        if (Frames.ReadHeader(output, 0) is not (FrameKind.Ready, 0))
            throw new ReadingUnavailableException("It does not answer.");
    }

    private void Send(byte[] bytes, string fileName, ReadingScope scope)
    {
        var name = Encoding.UTF8.GetBytes(fileName);
        var head = new byte[1 + sizeof(int) + name.Length];
        head[0] = (byte)scope;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(1), name.Length);
        name.CopyTo(head, 1 + sizeof(int));
        Frames.WriteHeader(input, FrameKind.Document, head.Length + bytes.Length);
        input.Write(head);
        input.Write(bytes);
        input.Flush();
    }

    private ReadResult Receive(string sha256, ReadingScope scope, ReadingClock clock)
    {
        while (true)
        {
            var (kind, length) = Frames.ReadHeader(output, options.MaxOutputBytes) ?? throw new EndOfStreamException();
            var buffer = ArrayPool<byte>.Shared.Rent(length);
            try
            {
                var content = buffer.AsSpan(0, length);
                output.ReadExactly(content);
                switch (kind)
                {
                    case FrameKind.Progress:
                        clock.GetsOn();
                        break;
                    case FrameKind.Result:
                        return ResultWire.Read(content, sha256, scope, options.MaxWords);
                    default:
                        throw new WireFaultException("It answers what was not asked.");
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    private (ReadingEnd Cause, string How) HowItDied()
    {
        if (!process.WaitForExit(EndLimit))
        {
            ChildProcess.End(process);
            return (ReadingEnd.Death, "it closed its answer without ending");
        }

        var said = errors.Text;
        if (process.ExitCode == ReadingExitCode.OutOfMemory || said.Contains("Out of memory", StringComparison.OrdinalIgnoreCase))
            return (ReadingEnd.Memory, "out of memory");
        if (said.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase))
            return (ReadingEnd.Death, "its stack overflowed");
        return (ReadingEnd.Death, process.ExitCode > 128
            ? string.Create(CultureInfo.InvariantCulture, $"signal {process.ExitCode - 128}")
            : string.Create(CultureInfo.InvariantCulture, $"exit code {process.ExitCode}"));
    }
}
