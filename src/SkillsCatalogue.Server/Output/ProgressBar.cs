using Spectre.Console;

namespace SkillsCatalogue.Server.Output;

/// <summary>Progress on standard error: a bar on a terminal, a line now and then elsewhere, nothing when quiet.</summary>
internal static class ProgressBar
{
    /// <summary>Runs work over items and shows how far it is.</summary>
    /// <param name="title">What is being done, such as "Reading standards".</param>
    /// <param name="describe">Short name of an item.</param>
    public static async Task RunAsync<T>(string title, IReadOnlyList<T> items, Func<T, string> describe, Func<T, Task> work, bool quiet)
    {
        if (quiet || items.Count == 0)
        {
            foreach (var item in items)
                await work(item);
        }
        else if (Console.IsErrorRedirected)
        {
            await LinesAsync(title, items, describe, work);
        }
        else
        {
            await BarAsync(title, items, describe, work);
        }
    }

    private static async Task BarAsync<T>(string title, IReadOnlyList<T> items, Func<T, string> describe, Func<T, Task> work)
    {
        // The bar asks nothing: it moves also where standard input is a file or a pipe, as in 'ingest -'.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes });
        await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: items.Count);
                foreach (var item in items)
                {
                    task.Description = Markup.Escape($"{title}: {Shorten(describe(item))}");
                    await work(item);
                    task.Increment(1);
                }

                task.Description = Markup.Escape($"{title}: {items.Count} done");
            });
    }

    private static async Task LinesAsync<T>(string title, IReadOnlyList<T> items, Func<T, string> describe, Func<T, Task> work)
    {
        for (var i = 0; i < items.Count; i++)
        {
            await Console.Error.WriteLineAsync($"{title} [{i + 1}/{items.Count}] {Shorten(describe(items[i]))}");
            await work(items[i]);
        }
    }

    private static string Shorten(string name) => name.Length <= 48 ? name : name[..45] + "...";
}
