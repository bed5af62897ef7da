using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>Runs a program on bytes, from standard input to standard output, within bounds of time, memory and output; no file is written anywhere.</summary>
internal static class BoundedProgram
{
    /// <summary>Sets the bounds of the system before the program takes the place of the shell: memory in KiB, seconds of the processor, no files, low priority.</summary>
    private const string Bounded = "ulimit -v \"$1\" 2>/dev/null; ulimit -t \"$2\" 2>/dev/null; ulimit -f 0 2>/dev/null; shift 2; exec nice -n 10 \"$@\"";

    /// <param name="input">What stands on its standard input.</param>
    /// <param name="most">Most bytes of output.</param>
    /// <exception cref="OperationCanceledException">The caller gave up; the program was ended.</exception>
    public static (ProgramEnd End, byte[] Output) Run(string program, IEnumerable<string> arguments, ReadOnlyMemory<byte> input, TimeSpan time, long memoryBytes, int most, CancellationToken ct)
    {
        using var process = new Process { StartInfo = Start(program, arguments, time, memoryBytes) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return (ProgramEnd.NotInstalled, []);
        }

        using var late = new CancellationTokenSource(time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, ct);
        using var ended = either.Token.Register(() => Kill(process));
        var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        var fed = FeedAsync(process, input);
        var output = Read(process, most);
        fed.Wait(CancellationToken.None);
        complaints.Wait(CancellationToken.None);
        process.WaitForExit();
        ct.ThrowIfCancellationRequested();
        return late.IsCancellationRequested ? (ProgramEnd.TimedOut, [])
            : output is null ? (ProgramEnd.TooMuchOutput, [])
            : process.ExitCode is 126 or 127 ? (ProgramEnd.NotInstalled, [])
            : process.ExitCode != 0 ? (ProgramEnd.Failed, output) : (ProgramEnd.Done, output);
    }

    private static ProcessStartInfo Start(string program, IEnumerable<string> arguments, TimeSpan time, long memoryBytes)
    {
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        // More threads make Tesseract several times slower; pages run side by side instead.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        start.Environment["LC_ALL"] = "C";
        if (OperatingSystem.IsWindows())
        {
            start.FileName = program;
        }
        else
        {
            start.FileName = "/bin/sh";
            var seconds = (long)Math.Ceiling(time.TotalSeconds) + 1;
            foreach (var argument in (string[])["-c", Bounded, "sh", Number(memoryBytes / 1024), Number(seconds), program])
                start.ArgumentList.Add(argument);
        }

        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>A program that has read enough closes its end: that is no fault.</summary>
    private static async Task FeedAsync(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    /// <summary>What the program writes; null, and the program is ended, when it is more than the limit.</summary>
    private static byte[]? Read(Process process, int most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        var stream = process.StandardOutput.BaseStream;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > most)
            {
                Kill(process);
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
