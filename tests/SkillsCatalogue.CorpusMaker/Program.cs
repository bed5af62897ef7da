using System.ComponentModel;
using System.Text.Json;
using SkillsCatalogue.CorpusMaker;
using SkillsCatalogue.CorpusMaker.Source;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: SkillsCatalogue.CorpusMaker <corpus folder>...");
    return 2;
}

foreach (var folder in args)
{
    try
    {
        var standard = JsonSerializer.Deserialize<Standard>(await File.ReadAllTextAsync(Path.Combine(folder, "standard.json")), SourceJson.Options)
            ?? throw new JsonException("standard.json holds null");
        var css = await File.ReadAllTextAsync(Path.Combine(folder, "style.css"));
        var faults = SourceCheck.Faults(standard);
        foreach (var fault in faults) Console.Error.WriteLine($"{folder}: {fault}");
        if (faults.Count > 0) return 2;

        var file = "source." + standard.Output;
        var html = new HtmlWriter(standard, css).Write();
        if (standard.Output == "pdf") await ChromiumPrinter.PrintAsync(html, Path.Combine(folder, file));
        else await File.WriteAllTextAsync(Path.Combine(folder, file), html);
        await File.WriteAllTextAsync(Path.Combine(folder, "statements.gold.json"), GoldWriter.Write(standard, file));

        var kinds = standard.StatementBlocks().SelectMany(entry => entry.Block.Items).CountBy(item => item.Kind).Select(kind => $"{kind.Value} {kind.Key}");
        var corpus = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        await File.WriteAllTextAsync(Path.Combine(corpus, "register.json"), RegisterWriter.Write(corpus));
        Console.WriteLine($"{folder}: {file}, {string.Join(", ", kinds)}");
    }
    catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"{folder}: {fault.Message}");
        return 2;
    }
    catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
    {
        Console.Error.WriteLine($"{folder}: {fault.Message}");
        return 1;
    }
}

return 0;
