using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Quality;

/// <summary>Judges the text layer of single pages.</summary>
internal static class PageGate
{
    /// <summary>Fewer letters than this on a page that shows a picture are a stamp or a page number, not the text.</summary>
    private const int LettersOfAPage = 40;

    /// <summary>Share of the page that a picture covers which may be the page itself; a logo covers less.</summary>
    private const double PictureShare = 0.25;

    /// <summary>A page with so many drawn shapes and no letter is text drawn as outlines, or a drawing with words in it.</summary>
    private const int ShapesOfAPage = 150;

    /// <summary>Share of letters that are not drawn from which the text layer is that of a recogniser.</summary>
    private const double HiddenShare = 0.8;

    /// <summary>Share of letters in fonts of before Unicode from which a page is not read: a tenth of Hindi in an English page spoils its statements already.</summary>
    private const double LegacyShare = 0.1;

    /// <summary>A page with few letters or a layer of words that is not drawn is judged by its pictures, too.</summary>
    public static bool AsksForPictures(PageLetters letters) => letters.Total < LettersOfAPage || letters.Hidden > HiddenShare * letters.Total;

    public static PageState StateOf(PdfPageContent page)
    {
        var shown = page.Letters;
        var count = page.Words.Sum(word => word.Text.Length) + page.SideWords.Sum(word => word.Text.Length);
        if (shown.Total >= LettersOfAPage && shown.Odd * 3 > shown.Total)
            return PageState.Gibberish;
        if (count < LettersOfAPage)
            return page.PictureShare >= PictureShare || (count == 0 && page.Shapes >= ShapesOfAPage) ? PageState.Picture : count == 0 ? PageState.Blank : PageState.Text;
        if (shown.Legacy > LegacyShare * shown.Total && TextJudge.IsGibberishOfLegacyFont(shown.LegacySample))
            return PageState.Gibberish;
        var text = string.Join(' ', page.Words.Concat(page.SideWords).Select(word => word.Text));
        if (shown.Hidden > HiddenShare * shown.Total && page.PictureShare >= PictureShare && TextJudge.IsPoorRecognition(text))
            return PageState.PoorRecognition;
        return TextJudge.IsGibberish(text) ? PageState.Gibberish : PageState.Text;
    }
}
