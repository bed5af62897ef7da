using System.Text.RegularExpressions;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Counts the numbers of lists and headings as Word prints them: they stand in no paragraph, only in the definitions and in the order.</summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, W.AbstractNum> definitions = [];
    private readonly Dictionary<int, W.NumberingInstance> lists = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> restarted = [];
    private readonly WordStyleSheet styles;

    /// <param name="numbering">Null when the document has no lists.</param>
    public WordNumbering(W.Numbering? numbering, WordStyleSheet styles)
    {
        this.styles = styles;
        foreach (var definition in numbering?.Elements<W.AbstractNum>() ?? [])
            definitions.TryAdd(WordValues.Number(definition.AbstractNumberId) ?? -1, definition);
        foreach (var list in numbering?.Elements<W.NumberingInstance>() ?? [])
            lists.TryAdd(WordValues.Number(list.NumberID) ?? -1, list);
    }

    /// <summary>The list and level that a paragraph stands in: its own, else its style's.</summary>
    /// <returns>Null when it is in none.</returns>
    public ListPlace? PlaceOf(W.ParagraphProperties? properties, StyleFacts style)
    {
        var own = properties?.NumberingProperties;
        var number = WordValues.Number(own?.NumberingId?.Val) ?? style.List;
        if (number is not { } list || !lists.TryGetValue(list, out var instance) || DefinitionOf(instance, 0) is not { } definition)
            return null;
        var level = WordValues.Number(own?.NumberingLevelReference?.Val)
            ?? (own?.NumberingId is null ? TiedTo(style.ListStyle, definition) ?? style.Level : null)
            ?? 0;
        return new(list, Math.Clamp(level, 0, Levels - 1));
    }

    /// <summary>Counts on and gives the printed number or bullet; null when the level prints none.</summary>
    public string? Next(ListPlace place)
    {
        var instance = lists[place.List];
        var definition = DefinitionOf(instance, 0)!;
        var key = WordValues.Number(definition.AbstractNumberId) ?? -1;
        if (!counters.TryGetValue(key, out var counts))
            counters[key] = counts = new int?[Levels];
        Count(instance, definition, counts, place);

        var level = LevelOf(instance, definition, place.Level);
        var font = level?.NumberingSymbolRunProperties?.RunFonts;
        var text = level?.LevelText?.Val?.Value ?? string.Empty;
        var format = level?.NumberingFormat?.Val?.InnerText;
        if (format == "bullet")
            return SymbolGlyphs.BulletOf(text, font?.Ascii?.Value ?? font?.HighAnsi?.Value);
        var isLegal = level?.IsLegalNumberingStyle is { } legal && WordValues.IsOn(legal.Val);
        var printed = Placeholder().Replace(text, match => PartOf(match.Value[1] - '1', instance, definition, counts, isLegal));
        return PrintedText.Canonical(printed).Trim() is { Length: > 0 } marker ? marker : null;
    }

    private static string PartOf(int level, W.NumberingInstance instance, W.AbstractNum definition, int?[] counts, bool isLegal)
    {
        var part = LevelOf(instance, definition, level);
        return NumberFormat.Print(counts[level] ?? StartOf(part), isLegal ? "decimal" : part?.NumberingFormat?.Val?.InnerText);
    }

    private void Count(W.NumberingInstance instance, W.AbstractNum definition, int?[] counts, ListPlace place)
    {
        var at = place.Level;
        var restart = WordValues.Number(OverrideOf(instance, at)?.StartOverrideNumberingValue?.Val);
        if (restart is { } start && restarted.Add((place.List, at)))
            counts[at] = start;
        else
            counts[at] = counts[at] is { } count ? count + (count < int.MaxValue ? 1 : 0) : StartOf(LevelOf(instance, definition, at));
        // Levels above that were never used count as begun.
        for (var above = 0; above < at; above++)
            counts[above] ??= StartOf(LevelOf(instance, definition, above));
        for (var below = at + 1; below < Levels; below++)
        {
            // lvlRestart: 0 never starts again, n starts again only after a paragraph of level n or above (counted from 1).
            var after = WordValues.Number(LevelOf(instance, definition, below)?.LevelRestart?.Val);
            if (after is null || at < after)
                counts[below] = null;
        }
    }

    private static int StartOf(W.Level? level) => Math.Max(0, WordValues.Number(level?.StartNumberingValue?.Val) ?? 0);

    private static W.LevelOverride? OverrideOf(W.NumberingInstance instance, int level) =>
        instance.Elements<W.LevelOverride>().FirstOrDefault(over => WordValues.Number(over.LevelIndex) == level);

    private static W.Level? LevelOf(W.NumberingInstance instance, W.AbstractNum definition, int level) =>
        OverrideOf(instance, level)?.Level ?? definition.Elements<W.Level>().FirstOrDefault(one => WordValues.Number(one.LevelIndex) == level);

    private static int? TiedTo(string? style, W.AbstractNum definition) => style is null
        ? null
        : WordValues.Number(definition.Elements<W.Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex);

    /// <summary>The definition behind a list; one that only names a list style is followed to that style's list.</summary>
    private W.AbstractNum? DefinitionOf(W.NumberingInstance instance, int followed)
    {
        if (!definitions.TryGetValue(WordValues.Number(instance.AbstractNumId?.Val) ?? -1, out var definition))
            return null;
        return definition.NumberingStyleLink?.Val?.Value is { } link && followed < Levels && styles.Of(link).List is { } list && lists.TryGetValue(list, out var linked) && linked != instance
            ? DefinitionOf(linked, followed + 1) ?? definition
            : definition;
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
