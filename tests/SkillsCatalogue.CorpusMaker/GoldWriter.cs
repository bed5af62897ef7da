using System.Text.Json;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Writes statements.gold.json: what the program should find in the made document.</summary>
public static class GoldWriter
{
    /// <summary>The gold as indented JSON ending in a newline.</summary>
    public static string Write(Standard standard) => JsonSerializer.Serialize(
        new
        {
            file = standard.ToDocument().File,
            standard.Language,
            standard.Family,
            standard.Title,
            standard.Code,
            standard.Level,
            standard.LevelScheme,
            standard.Sector,
            standard.Credits,
            standard.Register,
            statements = standard.ToDocument().StatementBlocks().SelectMany(entry => entry.Block.Items, (entry, item) => new
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
