using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Server;

/// <summary>Settings of the section <c>Rules</c>.</summary>
internal sealed class RulesOptions
{
    public const string Section = "Rules";

    /// <summary>Folder with rule packs (<c>rules.&lt;id&gt;.json</c>) that are added to the shipped ones or take their place; null: none.</summary>
    public string? Folder { get; set; }

    /// <summary>Takes the packs of the folder. Wrong rules are worse than none: a faulty file stops the start with its name and member.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A file of the folder is faulty, or the folder cannot be read.</exception>
    public static void Load(IConfiguration configuration)
    {
        if (configuration.GetSection(Section).Get<RulesOptions>() is not { Folder: { Length: > 0 } folder })
            return;
        if (RulePacks.LoadFolder(folder).Faults is { Count: > 0 } faults)
            throw new Microsoft.Extensions.Options.OptionsValidationException(Section, typeof(RulesOptions), faults.Select(fault => $"Rules:Folder: {fault.File} {fault.Member}: {fault.Message}"));
    }
}
