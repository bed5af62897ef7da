using System.Text.Json;

namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>An authored standard as standard.json holds it: words, structure and the right answers.</summary>
/// <param name="Language">Language of the document: hr, et, da or en.</param>
/// <param name="Family">The anatomy it follows, for example hr-standard-zanimanja.</param>
/// <param name="Output">pdf, html or docx.</param>
/// <param name="Register">The register entry, passed on to the gold as it stands.</param>
/// <param name="RunningHeader">Head of every page of PDF and Word output; up to three parts (left | centre | right), with {page} and {pages}.</param>
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
    /// <summary>What is printed of it.</summary>
    public SourceDocument ToDocument() => new(Language, Output, Title, Blocks, RunningHeader, RunningFooter);
}
