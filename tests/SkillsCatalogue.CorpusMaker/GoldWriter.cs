using System.Text.Json;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Writes statements.gold.json: what the program should find in the made document.</summary>
public static class GoldWriter
{
    /// <summary>The gold as indented JSON ending in a newline; <paramref name="file"/> is the name of the made document.</summary>
    public static string Write(Standard standard, string file) => JsonSerializer.Serialize(
        new
        {
            file,
            standard.Language,
            standard.Family,
            standard.Title,
            standard.Code,
            standard.Level,
            standard.LevelScheme,
            standard.Sector,
            standard.Credits,
            standard.Register,
            statements = standard.StatementBlocks().SelectMany(entry => entry.Block.Items, (entry, item) => new
            {
                item.Text,
                item.Code,
                item.Kind,
                entry.Unit,
                entry.Block.Section,
                item.Green,
                item.Digital,
                item.Reason,
                item.Skills,
            }),
        },
        SourceJson.Options) + "\n";
}
