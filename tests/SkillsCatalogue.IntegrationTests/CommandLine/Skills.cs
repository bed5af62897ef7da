using System.Diagnostics;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>The real executable in a process of its own, or its command line in this one, over folders of its own.</summary>
internal sealed class Skills : IDisposable
{
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "SkillsCatalogue.Server.dll");

    /// <summary>Only against a command that never ends: a busy machine is no fault of it.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private static readonly SemaphoreSlim Calls = new(1);

    private readonly TemporaryFolder folder = new();

    public string File(string name, byte[]? bytes = null)
    {
        var path = folder.File(name);
        if (bytes is not null)
            System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string File(string name, string text) => File(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Folder => folder.Path;

    /// <summary>Calls the command line in this process: for arguments, messages and exit codes, to which a process of its own adds nothing but its start.</summary>
    public async Task<Outcome> CallAsync(params string[] arguments)
    {
        await Calls.WaitAsync();
        try
        {
            var (code, output, error) = await CallConsole.CaptureAsync(() => Server.Commands.CommandLine.RunAsync([.. arguments, .. Folders(arguments)]).WaitAsync(Limit));
            return new(code, output, error);
        }
        finally
        {
            Calls.Release();
        }
    }

    public async Task<Outcome> RunAsync(string[] arguments, string? standardInput = null)
    {
        var start = new ProcessStartInfo("dotnet", [Executable, .. arguments, .. Folders(arguments)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder.Path,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (standardInput is not null)
            await process.StandardInput.WriteAsync(standardInput);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await error);
    }

    public void Dispose() => folder.Dispose();

    private string[] Folders(string[] arguments) =>
        ["--data", folder.File("data"), .. arguments.Contains("--indexes") ? Array.Empty<string>() : ["--indexes", folder.File("indexes")]];

    public sealed record Outcome(int ExitCode, string Output, string Error);
}
