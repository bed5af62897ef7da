using System.CommandLine;
using System.Text.Json;

namespace SkillsCatalogue.Server.Commands;

/// <summary>Settings of a run: appsettings.json beside the executable, <c>--config</c>, user secrets, environment (<c>SKILLS_</c>), then the options of the command line.</summary>
internal static class Settings
{
    public const string EnvironmentPrefix = "SKILLS_";

    /// <exception cref="CommandException">A settings file is missing or no JSON.</exception>
    public static IConfigurationRoot Load(ParseResult parsed)
    {
        var builder = new ConfigurationBuilder();
        Add(builder, parsed);
        try
        {
            return builder.Build();
        }
        catch (Exception problem) when (problem is InvalidDataException or FormatException or JsonException)
        {
            throw new CommandException(ExitCode.EnvironmentMissing, $"The settings cannot be read: {(problem.InnerException ?? problem).Message}");
        }
    }

    public static void Add(IConfigurationBuilder builder, ParseResult parsed)
    {
        builder.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false);
        if (parsed.GetValue(CommonOptions.Config) is { } file)
        {
            if (!File.Exists(file))
                throw new CommandException(ExitCode.EnvironmentMissing, $"There is no settings file '{file}'. appsettings.example.json shows every key.");
            builder.AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false);
        }

        // The key of a model stands in no file of the checkout: dotnet user-secrets set Model:ApiKey … --project src/SkillsCatalogue.Server
        builder.AddUserSecrets(typeof(SkillsApplication).Assembly, optional: true, reloadOnChange: false);
        builder.AddEnvironmentVariables(EnvironmentPrefix);
        builder.AddInMemoryCollection(FromOptions(parsed));
    }

    private static Dictionary<string, string?> FromOptions(ParseResult parsed)
    {
        var values = new Dictionary<string, string?>();
        if (parsed.GetValue(CommonOptions.Data) is { } data)
            values["Storage:DataDirectory"] = data;
        if (parsed.GetValue(CommonOptions.Indexes) is { } indexes)
            values["Search:IndexesDirectory"] = indexes;
        foreach (var (key, value) in ModelFlags.ToSettings(parsed))
            values[key] = value;
        return values;
    }
}
