using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Headings of a document that uses no heading styles: paragraphs whose letters are larger, bold or all capitals, as on a printed page.</summary>
internal static class SeenHeadings
{
    private const int LongestHeading = 180;
    private const int LongestCapitals = 90;

    /// <summary>A title alone is no outline.</summary>
    private const int FewestStyled = 2;

    public static void Assign(IReadOnlyList<WordDraft> drafts)
    {
        if (drafts.Count(draft => draft.Kind == BlockKind.Heading) >= FewestStyled)
            return;
        var letters = drafts.Sum(draft => draft.Letters);
        var bodyIsBold = drafts.Sum(draft => draft.BoldLetters) * 2 > letters;
        var body = LetterSizes.Median(drafts.Select(draft => (draft.Size, draft.Letters)));
        var found = drafts.Where(draft => draft.Kind == BlockKind.Paragraph && draft.Cell is null && IsHeading(draft, body, bodyIsBold)).ToList();
        var styles = found.Select(StyleOf).Distinct().OrderByDescending(style => style.Size).ThenByDescending(style => style.IsBold).ThenByDescending(style => style.IsCapital).ToList();
        var top = drafts.Any(draft => draft.Kind == BlockKind.Heading) ? 2 : 1;
        foreach (var draft in found)
        {
            draft.Kind = BlockKind.Heading;
            draft.HeadingLevel = Math.Min(6, top + styles.IndexOf(StyleOf(draft)));
        }
    }

    private static bool IsHeading(WordDraft draft, double body, bool bodyIsBold)
    {
        var text = PrintedText.Canonical(draft.Text.ToString()).Trim();
        if (text.Length > LongestHeading || !text.Any(char.IsLetter) || text[^1] is '.' or ';' or ',')
            return false;
        var marker = Marker.LengthAt(text);
        if (marker > 0 && Marker.IsBullet(text[..marker]))
            return false;
        if (draft.Size > body * 1.12 || (draft.IsBold && !bodyIsBold && draft.Size >= body * 0.95))
            return true;
        return text.Count(char.IsLetter) >= 5 && text.Length <= LongestCapitals && !text.Any(char.IsLower) && !char.IsDigit(text[^1]);
    }

    private static (double Size, bool IsBold, bool IsCapital) StyleOf(WordDraft draft) =>
        (draft.Size, draft.IsBold, !draft.Text.ToString().Any(char.IsLower));
}
