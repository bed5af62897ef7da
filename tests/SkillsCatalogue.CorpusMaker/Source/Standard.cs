using System.Text.Json;

namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>An authored standard as standard.json holds it: words, structure and the right answers.</summary>
/// <param name="Language">Language of the document: hr, et, da or en.</param>
/// <param name="Family">The anatomy it follows, for example hr-standard-zanimanja.</param>
/// <param name="Output">pdf or html.</param>
/// <param name="Register">The register entry, passed on to the gold as it stands.</param>
/// <param name="RunningHeader">Head of every PDF page; up to three parts (left | centre | right), with {page} and {pages}.</param>
public sealed record Standard(
    string Language,
    string Family,
    string Output,
    string Title,
    string Code,
    JsonElement Register,
    IReadOnlyList<Credit> Credits,
    IReadOnlyList<Block> Blocks,
    string? Level = null,
    string? LevelScheme = null,
    string? Sector = null,
    string? RunningHeader = null,
    string? RunningFooter = null)
{
    /// <summary>The statements blocks in reading order, each with the key of the unit it stands in (null outside any unit).</summary>
    public IEnumerable<(StatementsBlock Block, string? Unit)> StatementBlocks() => Walk(Blocks, null);

    private static IEnumerable<(StatementsBlock Block, string? Unit)> Walk(IEnumerable<Block> blocks, string? unit) =>
        blocks.SelectMany(block => block switch
        {
            StatementsBlock statements => [(statements, unit)],
            UnitBlock inner => Walk(inner.Blocks, inner.Key),
            ColumnsBlock columns => Walk(columns.Blocks, unit),
            _ => Enumerable.Empty<(StatementsBlock Block, string? Unit)>(),
        });
}
