using System.Text.Json;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>From programme.json to document and gold; the corpus that it refers to stands beside the folder of programmes.</summary>
public static class ProgrammeMaker
{
    /// <summary>The authored source of a programme.</summary>
    public const string Source = "programme.json";

    /// <returns>One line about what was made.</returns>
    /// <exception cref="SourceFaultException">The source is at fault, or a reference does not resolve.</exception>
    public static async Task<string> MakeAsync(string folder)
    {
        var programme = JsonSerializer.Deserialize<Programme>(await File.ReadAllTextAsync(Path.Combine(folder, Source)), SourceJson.Options)
            ?? throw new JsonException($"{Source} holds null");
        var corpus = new CorpusGold(Path.Combine(Path.GetFullPath(folder), "..", "..", "corpus"));
        var faults = ProgrammeCheck.Faults(programme, corpus);
        if (faults.Count > 0)
            throw new SourceFaultException(faults);

        var document = programme.ToDocument();
        var style = Path.Combine(folder, "style.css");
        await DocumentPrinter.PrintAsync(document, File.Exists(style) ? await File.ReadAllTextAsync(style) : DefaultStyle(), folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "map.gold.json"), MapGoldWriter.Write(programme, corpus));
        var outcomes = document.StatementBlocks().SelectMany(entry => entry.Block.Items).ToList();
        return $"{document.File}, {outcomes.Count} outcomes, {outcomes.Sum(item => item.Gold!.Count)} links, {outcomes.Count(item => item.Gold!.Count == 0)} without, {outcomes.Count(item => item.Set is not null)} with a printed set";
    }

    private static string DefaultStyle()
    {
        using var stream = typeof(ProgrammeMaker).Assembly.GetManifestResourceStream("SkillsCatalogue.CorpusMaker.programme.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
