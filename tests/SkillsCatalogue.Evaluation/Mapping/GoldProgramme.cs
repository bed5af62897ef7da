using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>A programme with the skills that it should be found to teach (<c>map.gold.json</c>).</summary>
/// <param name="Name">Folder.</param>
/// <param name="Source">Path of the document that the program reads.</param>
internal sealed record GoldProgramme(string Name, string Source, string? Language, IReadOnlyList<GoldOutcome> Outcomes)
{
    /// <summary>Programmes of a folder, by name; those of the checkout when it is null. Folders without gold are left out.</summary>
    public static IReadOnlyList<GoldProgramme> All(string? folder)
    {
        var root = folder ?? Path.Combine(Repository.Root, "programmes");
        return Directory.Exists(root)
            ? [.. Directory.GetFiles(root, "map.gold.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Of)]
            : [];
    }

    private static GoldProgramme Of(string file)
    {
        var gold = JsonSerializer.Deserialize<GoldFile>(File.ReadAllText(file), CatalogueJson.Options) ?? throw new InvalidDataException($"{file} is empty.");
        var folder = Path.GetDirectoryName(file)!;
        return new(Path.GetFileName(folder), Path.Combine(folder, gold.File), gold.Language, gold.Outcomes);
    }

    private sealed record GoldFile(string File, string? Language, IReadOnlyList<GoldOutcome> Outcomes);
}
