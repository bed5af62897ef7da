using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>The styles of a Word document. Ids are localised (Naslov1, Pealkiri1), names and outline levels are not.</summary>
internal sealed class WordStyleSheet
{
    private const int LongestChain = 30;

    private readonly Dictionary<string, W.Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StyleFacts> facts = new(StringComparer.Ordinal);
    private readonly StyleFacts defaults = StyleFacts.None;
    private readonly string? usual;

    /// <param name="sheet">Null when the document has no styles.</param>
    public WordStyleSheet(W.Styles? sheet)
    {
        if (sheet is null)
            return;
        foreach (var style in sheet.Elements<W.Style>())
        {
            if (style.StyleId?.Value is { } id)
                styles.TryAdd(id, style);
            if (style.Type?.InnerText == "paragraph" && style.Default is { } isDefault && WordValues.IsOn(isDefault))
                usual ??= style.StyleId?.Value;
        }

        var run = sheet.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        Language = run?.Languages?.Val?.Value;
        defaults = new StyleFacts([], IsBold: WordValues.IsOn(run?.Bold), Size: WordValues.Points(run?.FontSize));
    }

    /// <summary>The language that the document is written in, by its defaults; null when not said.</summary>
    public string? Language { get; }

    /// <summary>Facts of a paragraph's style; those of the usual style when it names none.</summary>
    public StyleFacts OfParagraph(string? id) => Of(id ?? usual).Over(defaults);

    /// <summary>Facts of a character, table or paragraph style alone.</summary>
    public StyleFacts Of(string? id)
    {
        if (id is null)
            return StyleFacts.None;
        if (!facts.TryGetValue(id, out var known))
            facts[id] = known = Chain(id);
        return known;
    }

    private StyleFacts Chain(string id)
    {
        var chain = StyleFacts.None;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = id; at is not null && seen.Count < LongestChain && seen.Add(at) && styles.TryGetValue(at, out var style); at = style.BasedOn?.Val?.Value)
            chain = chain.Over(Own(at, style));
        return chain;
    }

    private static StyleFacts Own(string id, W.Style style)
    {
        var paragraph = style.StyleParagraphProperties;
        var run = style.StyleRunProperties;
        var list = WordValues.Number(paragraph?.NumberingProperties?.NumberingId?.Val);
        return new StyleFacts(
            [(style.StyleName?.Val?.Value ?? id).ToLowerInvariant()],
            WordValues.Number(paragraph?.OutlineLevel?.Val),
            list,
            WordValues.Number(paragraph?.NumberingProperties?.NumberingLevelReference?.Val),
            list is null ? null : id,
            WordValues.IsOn(run?.Bold),
            WordValues.IsOn(run?.Vanish),
            WordValues.Points(run?.FontSize),
            style.Elements<W.TableStyleProperties>().Any(part => part.Type?.InnerText == "firstRow"));
    }
}
