using System.CommandLine;

namespace SkillsCatalogue.Server.Commands;

/// <summary>Options that every verb takes.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Data = new("--data")
    {
        Description = "Folder of the database and the original documents (default ./data).",
        Recursive = true,
    };

    public static readonly Option<string?> Indexes = new("--indexes")
    {
        Description = "Folder of the search indexes (default ./indexes).",
        Recursive = true,
    };

    public static readonly Option<string?> Config = new("--config")
    {
        Description = "Settings file (JSON), read after appsettings.json and before SKILLS_ environment variables.",
        Recursive = true,
    };

    public static readonly Option<bool> Quiet = new("--quiet")
    {
        Description = "No progress on standard error.",
        Recursive = true,
    };

    public static IReadOnlyList<Option> All => [Data, Indexes, Config, Quiet];

    /// <summary>One or more inputs. What begins with a dash is a misspelt option, not a file; a file of such a name is written <c>./-name</c>.</summary>
    public static Argument<string[]> Inputs(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError($"There is no option '{token.Value}'.");
        });
        return argument;
    }

    /// <summary>A fresh <c>--format</c> option, for verbs that print results.</summary>
    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "text for people, json for one object, jsonl for one object a line.",
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong("text", "json", "jsonl");
        return option;
    }
}
