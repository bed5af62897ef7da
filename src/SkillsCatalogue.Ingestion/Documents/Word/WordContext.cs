using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>What the stories of one document share: styles, counted lists, the paragraphs found so far.</summary>
internal sealed class WordContext(WordStyleSheet styles, WordNumbering numbering, ReaderOptions options, CancellationToken cancellation)
{
    private long characters;

    public WordStyleSheet Styles { get; } = styles;

    public WordNumbering Numbering { get; } = numbering;

    public WordLinks Links { get; } = new();

    public List<WordDraft> Drafts { get; } = [];

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Number of the next table.</summary>
    public int Tables { get; set; }

    /// <summary>Another document stands inside this one; it is not read.</summary>
    public bool HasEmbeddedDocument { get; set; }

    /// <exception cref="ReadRefusedException">There is more text than is read at once.</exception>
    public void Limit(int length)
    {
        characters += length;
        if (characters > options.MaxWords * 16L)
            throw new ReadRefusedException(DiagnosticCodes.TooManyPages, "The document holds more text than is read at once. Split it.");
    }
}
