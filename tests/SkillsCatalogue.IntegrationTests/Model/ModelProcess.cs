using System.Diagnostics;
using System.Text.Json;

namespace SkillsCatalogue.IntegrationTests.Model;

/// <summary>A run of the real executable that can be killed, with all that it started.</summary>
internal sealed class ModelProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    public ModelProcess(params string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SkillsCatalogue.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Time of the processor so far; that of its children is not in it.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Ends it at once (SIGKILL); answers whether it was still running.</summary>
    public async Task<bool> KillAsync()
    {
        var ran = !_process.HasExited;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        return ran;
    }

    public Task ExitAsync() => _process.WaitForExitAsync();

    /// <summary>What it printed as JSON, once it has ended well.</summary>
    public async Task<JsonElement> ResultAsync()
    {
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, await _error);
        return JsonDocument.Parse(await _output).RootElement;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
