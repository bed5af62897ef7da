using System.Diagnostics;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>The real executable in a process of its own, over folders of its own.</summary>
internal sealed class Skills : IDisposable
{
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "SkillsCatalogue.Server.dll");

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

    public async Task<Outcome> RunAsync(string[] arguments, string? standardInput = null)
    {
        var start = new ProcessStartInfo("dotnet", [Executable, .. arguments, "--data", folder.File("data"), .. arguments.Contains("--indexes") ? Array.Empty<string>() : ["--indexes", folder.File("indexes")]])
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
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await error);
    }

    public void Dispose() => folder.Dispose();

    public sealed record Outcome(int ExitCode, string Output, string Error);
}
