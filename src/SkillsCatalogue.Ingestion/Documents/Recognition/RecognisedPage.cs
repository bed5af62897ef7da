using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>A page with recognised words, as upright text, and how it was turned for that.</summary>
/// <param name="Content">The recognised page; the page as it was when <paramref name="IsBlank"/>.</param>
/// <param name="IsBlank">The page was looked at and shows hardly a letter: a photograph, a drawing.</param>
internal sealed record RecognisedPage(PdfPageContent Content, PageRecognition Recognition, PageFrame Frame, bool IsBlank = false);
