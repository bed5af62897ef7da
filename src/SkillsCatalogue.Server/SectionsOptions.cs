using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Server;

/// <summary>Settings of the section <c>Sections</c>.</summary>
internal sealed class SectionsOptions
{
    public const string Section = "Sections";

    /// <summary>Folder with lexicons (<c>sections.&lt;language&gt;.json</c>, <c>programmes.&lt;language&gt;.json</c>) that add a language or words to one; null: none.</summary>
    public string? Folder { get; set; }

    /// <summary>Takes the lexicons of the folder. A faulty file stops the start with its name and member: half a lexicon reads documents wrongly without a word.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A file of the folder is faulty, or the folder cannot be read.</exception>
    public static void Load(IConfiguration configuration)
    {
        if (configuration.GetSection(Section).Get<SectionsOptions>() is not { Folder: { Length: > 0 } folder })
            return;
        if (Lexicons.LoadFolder(folder) is { Count: > 0 } faults)
            throw new Microsoft.Extensions.Options.OptionsValidationException(Section, typeof(SectionsOptions), faults.Select(fault => $"Sections:Folder: {fault.File} {fault.Member}: {fault.Message}"));
    }
}
