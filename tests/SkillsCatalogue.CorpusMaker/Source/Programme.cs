namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>An authored programme of a provider as programme.json holds it: words, structure and what its outcomes teach.</summary>
/// <param name="Language">Language of the document: hr, et, da or en.</param>
/// <param name="Output">docx, pdf, html or txt.</param>
/// <param name="Facts">What the document prints about itself.</param>
/// <param name="Framework">The rules it is offered under: HR, EE, DK; null for none.</param>
public sealed record Programme(
    string Language,
    string Output,
    string Title,
    ProgrammeFacts Facts,
    IReadOnlyList<Block> Blocks,
    string? Framework = null,
    string? RunningHeader = null,
    string? RunningFooter = null)
{
    /// <summary>What is printed of it.</summary>
    public SourceDocument ToDocument() => new(Language, Output, Title, Blocks, RunningHeader, RunningFooter);
}
