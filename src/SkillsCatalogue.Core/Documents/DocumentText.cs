using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Core.Documents;

/// <summary>
/// The one coordinate system of a document: canonical text (NFC, every word kept, words hyphenated at line ends joined) and the place of every word.
/// Blocks are parted by a line feed. The body comes first, in reading order; page furniture, contents and boilerplate follow it at the end,
/// so that a statement that runs over a page break is one unbroken span. Made once; nothing converts again.
/// </summary>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the bytes.</param>
/// <param name="MediaType">One of <see cref="MediaTypes"/>.</param>
/// <param name="Language">ISO 639-1 code that the text was recognised as (hr, et, da, en, de, id, sl …); null when it was not.</param>
/// <param name="Text">Canonical text.</param>
/// <param name="Pages">All pages; one page of size 0 for HTML and Word.</param>
/// <param name="Words">Every printed word (PDF); empty for HTML and Word.</param>
/// <param name="Blocks">All blocks; they cover all but white space of the text.</param>
/// <param name="Title">Title in the document's metadata (PDF info, HTML title, Word properties); null when absent.</param>
/// <param name="Links">Absolute addresses that the document links to, in order, without repeats.</param>
/// <param name="Diagnostics">What was odd while reading.</param>
public sealed record DocumentText(
    string Sha256,
    string MediaType,
    string? Language,
    string Text,
    IReadOnlyList<PageInfo> Pages,
    IReadOnlyList<TextWord> Words,
    IReadOnlyList<TextBlock> Blocks,
    string? Title,
    IReadOnlyList<string> Links,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    public string Slice(TextSpan span) => Text[span.Start..span.End];

    /// <summary>Places of a span: one for each page it touches, a box for each printed line. A span without a word has the place of the block it stands in.</summary>
    public IReadOnlyList<Place> PlacesOf(TextSpan span) => PlaceFinder.PlacesOf(this, span);

    /// <summary>Mean confidence of the words of a span where they were recognised (OCR), 0 to 1; 1 where they are those of the file.</summary>
    public double ConfidenceOf(TextSpan span) => RecognitionOf(span) ?? 1;

    /// <summary>The same; null where no word of the span was recognised.</summary>
    public double? RecognitionOf(TextSpan span) => PlaceFinder.WordsOf(this, span).Average(word => word.Confidence);
}
