using System.Text.Json;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>From standard.json and style.css to document, gold and register.</summary>
public static class StandardMaker
{
    /// <summary>The authored source of a standard.</summary>
    public const string Source = "standard.json";

    /// <returns>One line about what was made.</returns>
    /// <exception cref="SourceFaultException">The source is at fault.</exception>
    public static async Task<string> MakeAsync(string folder)
    {
        var standard = JsonSerializer.Deserialize<Standard>(await File.ReadAllTextAsync(Path.Combine(folder, Source)), SourceJson.Options)
            ?? throw new JsonException($"{Source} holds null");
        var corpus = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        var faults = StandardCheck.Faults(standard);
        if (faults.Count > 0)
            throw new SourceFaultException(faults);

        var register = RegisterWriter.Write(corpus);
        var document = standard.ToDocument();
        var style = Path.Combine(folder, "style.css");
        var css = document.Output == "docx" && !File.Exists(style) ? "" : await File.ReadAllTextAsync(style);
        await DocumentPrinter.PrintAsync(document, css, folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "statements.gold.json"), GoldWriter.Write(standard));
        await File.WriteAllTextAsync(Path.Combine(corpus, "register.json"), register);
        var kinds = document.StatementBlocks().SelectMany(entry => entry.Block.Items).CountBy(item => item.Kind).Select(kind => $"{kind.Value} {kind.Key}");
        return $"{document.File}, {string.Join(", ", kinds)}";
    }
}
