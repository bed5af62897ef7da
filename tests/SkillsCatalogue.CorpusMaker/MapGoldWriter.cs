using System.Text.Json;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Writes map.gold.json: what the program should find in the made programme.</summary>
public static class MapGoldWriter
{
    /// <summary>The gold as indented JSON ending in a newline; every reference is filled with the statement it names.</summary>
    /// <exception cref="InvalidOperationException">A reference does not resolve: <see cref="ProgrammeCheck"/> was not asked.</exception>
    public static string Write(Programme programme, CorpusGold corpus) => JsonSerializer.Serialize(
        new
        {
            file = programme.ToDocument().File,
            programme.Language,
            programme.Facts,
            outcomes = programme.ToDocument().StatementBlocks().SelectMany(entry => entry.Block.Items).Select(item => new
            {
                item.Text,
                set = item.Set is null ? null : corpus.ResolveSet(item.Set, out var fault) ?? throw new InvalidOperationException(fault),
                gold = item.Gold!.Select(reference => corpus.Resolve(reference, out var fault) ?? throw new InvalidOperationException(fault)),
            }),
        },
        SourceJson.Options) + "\n";
}
