using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.CorpusMaker.Word;

/// <summary>The style sheet of a Word document, with the style ids that the Word of its language writes: the ids are localised, the names in the file are not.</summary>
/// <param name="Normal">Id of body text.</param>
/// <param name="Title">Id of the title.</param>
/// <param name="Heading">Id of headings, without the level.</param>
/// <param name="Contents">Id of contents entries, without the level.</param>
/// <param name="List">Id of list paragraphs.</param>
/// <param name="Tag">BCP 47 tag that proofing uses.</param>
public sealed record WordStyles(string Normal, string Title, string Heading, string Contents, string List, string Tag)
{
    private static readonly Dictionary<string, WordStyles> ByLanguage = new(StringComparer.Ordinal)
    {
        ["hr"] = new("Normal", "Naslov", "Naslov", "Sadraj", "Odlomakpopisa", "hr-HR"),
        ["et"] = new("Normaallaad", "Pealkiri", "Pealkiri", "SK", "Loendilik", "et-EE"),
        ["da"] = new("Normal", "Titel", "Overskrift", "Indholdsfortegnelse", "Listeafsnit", "da-DK"),
        ["en"] = new("Normal", "Title", "Heading", "TOC", "ListParagraph", "en-GB"),
    };

    /// <summary>The styles in the language of a document (hr, et, da, en).</summary>
    public static WordStyles For(string language) => ByLanguage[language];

    /// <summary>The style sheet itself.</summary>
    public Styles Sheet()
    {
        var sheet = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = Tag })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
            Paragraph(Normal, "Normal", null, null, 0),
            Paragraph(Title, "Title", Normal, null, 40),
            Paragraph(Contents + "1", "toc 1", Normal, null, 0),
            Paragraph(List, "List Paragraph", Normal, null, 0));
        sheet.GetFirstChild<Style>()!.Default = true;
        for (var level = 1; level <= 4; level++)
            sheet.AppendChild(Paragraph(Heading + level.ToString(CultureInfo.InvariantCulture), $"heading {level}", Normal, level - 1, 34 - (4 * level)));
        return sheet;
    }

    private static Style Paragraph(string id, string name, string? basedOn, int? outline, int halfPoints)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
        if (basedOn is not null)
            style.BasedOn = new BasedOn { Val = basedOn };
        if (outline is { } level)
            style.StyleParagraphProperties = new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = level });
        if (halfPoints > 0)
            style.StyleRunProperties = new StyleRunProperties(new Bold(), new FontSize { Val = halfPoints.ToString(CultureInfo.InvariantCulture) });
        return style;
    }
}
