using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;

namespace SkillsCatalogue.TestChild;

/// <summary>Reads like the real thing, but for documents with a telling name.</summary>
public static class Traps
{
    private static readonly List<byte[]> Kept = [];
    private static readonly List<nint> KeptNative = [];
    private static int documents;

    public static ReadingWork Reader(ReaderOptions options) => (bytes, name, scope, progress) =>
    {
        documents++;
        switch (Path.GetFileNameWithoutExtension(name))
        {
            case "stack": return Says(bytes, Deep(0).ToString(CultureInfo.InvariantCulture));
            case "memory": return Objects();
            case "native": return Native();
            case "spin": return Spin();
            case "exit": Environment.Exit(3); break;
            case "segfault": Stray(); break;
            case "throw": throw new InvalidOperationException("A bug.");
            case "keep": Kept.Add(Filled(300)); break;
            case "second" when documents > 1: Environment.Exit(4); break;
            case "pages": return Pages(bytes, progress);
            case "forever": return Forever(progress);
            case "say": Console.WriteLine("A library speaks."); Console.Out.Flush(); break;
            case "secret": return Says(bytes, Environment.GetEnvironmentVariable("SKILLS_Model__ApiKey") ?? "none");
            case "start": return Started(bytes);
            case "large": return Says(bytes, new string('a', 200_000));
        }

        return ReadingChild.Reader(options)(bytes, name, scope, progress);
    };

    private static int Deep(int depth) => depth < 0 ? 0 : 1 + Deep(depth + 1);

    private static ReadResult Objects()
    {
        while (true)
            Kept.Add(Filled(8));
    }

    private static unsafe ReadResult Native()
    {
        while (true)
        {
            var block = Marshal.AllocHGlobal(8 << 20);
            new Span<byte>((void*)block, 8 << 20).Fill(1);
            KeptNative.Add(block);
        }
    }

    /// <summary>Writes where there is no memory, as native code may.</summary>
    private static unsafe void Stray() => *(byte*)0x10_0000_0000 = 1;

    private static ReadResult Spin()
    {
        while (true)
            Thread.SpinWait(1000);
    }

    private static ReadResult Pages(byte[] bytes, Action<ReadingProgress> progress)
    {
        for (var page = 1; page <= 8; page++)
        {
            Wait(400);
            progress(new("recognising", page, 8));
        }

        return Says(bytes, "eight pages");
    }

    private static ReadResult Forever(Action<ReadingProgress> progress)
    {
        while (true)
        {
            Wait(50);
            progress(new("recognising", 1, 1));
        }
    }

    private static ReadResult Started(byte[] bytes)
    {
        var started = Process.Start(new ProcessStartInfo("sleep", ["600"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        File.WriteAllText(System.Text.Encoding.UTF8.GetString(bytes), started.Id.ToString(CultureInfo.InvariantCulture));
        return Spin();
    }

    private static byte[] Filled(int megabytes)
    {
        var bytes = new byte[megabytes << 20];
        bytes.AsSpan().Fill(1);
        return bytes;
    }

    private static void Wait(int milliseconds)
    {
        using var never = new ManualResetEventSlim();
        never.Wait(milliseconds);
    }

    private static ReadResult Says(byte[] bytes, string message) =>
        new ReadResult.SetAside(Fingerprint.OfBytes(bytes), null, new Diagnostic(DiagnosticCodes.Empty, DiagnosticSeverity.Error, message));
}
