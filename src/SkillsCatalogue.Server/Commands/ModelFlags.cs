using System.CommandLine;

namespace SkillsCatalogue.Server.Commands;

/// <summary>Options of the verbs that extract: whose answers count.</summary>
internal static class ModelFlags
{
    public static readonly Option<bool> ReplayOnly = new("--replay-only") { Description = "Only recordings answer for the language model; nothing is ever called." };

    public static readonly Option<string[]> Recordings = new("--recordings")
    {
        Description = "A further folder with recordings of a language model, only read; repeatable.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    /// <exception cref="CommandException">There is no such folder.</exception>
    public static IEnumerable<KeyValuePair<string, string?>> ToSettings(ParseResult parsed)
    {
        if (parsed.GetResult(ReplayOnly) is not null && parsed.GetValue(ReplayOnly))
            yield return new("Model:ReplayOnly", "true");
        foreach (var (i, folder) in (parsed.GetResult(Recordings) is null ? [] : parsed.GetValue(Recordings) ?? []).Index())
        {
            if (!Directory.Exists(folder))
                throw new CommandException(ExitCode.WrongUsage, $"There is no folder '{folder}' with recordings.");
            // The letter keeps it apart from folders of a settings file: both count.
            yield return new($"Model:Recordings:c{i}", folder);
        }
    }
}
