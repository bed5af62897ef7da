using Spectre.Console;

namespace SkillsCatalogue.Server.Output;

/// <summary>A bar on standard error while the outcomes of a long programme are matched; nothing where there is no terminal to see it.</summary>
internal static class MatchingProgress
{
    /// <summary>Shorter work is over before a bar is read.</summary>
    private const int WorthABar = 200;

    public static async Task<T> RunAsync<T>(int outcomes, Func<IProgress<int>?, Task<T>> work, bool quiet)
    {
        if (quiet || outcomes < WorthABar || Console.IsErrorRedirected)
            return await work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes });
        return await console.Progress().StartAsync(async context =>
        {
            var task = context.AddTask("Matching outcomes", maxValue: outcomes);
            return await work(new Progress<int>(done => task.Value = done));
        });
    }
}
