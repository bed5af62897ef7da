namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>What is printed of an authored source, be it a standard or a programme.</summary>
/// <param name="Language">Language of the document: hr, et, da or en.</param>
/// <param name="Output">pdf, html, docx or txt.</param>
/// <param name="RunningHeader">Head of every page of PDF and Word output; up to three parts (left | centre | right), with {page} and {pages}.</param>
public sealed record SourceDocument(string Language, string Output, string Title, IReadOnlyList<Block> Blocks, string? RunningHeader, string? RunningFooter)
{
    /// <summary>Name of the file that is made.</summary>
    public string File => "source." + Output;

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
