using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.CorpusMaker.Word;

/// <summary>Collects the numbering definitions of a Word document: the printed numbers stand in no paragraph, Word counts them.</summary>
public sealed partial class WordLists
{
    private readonly List<(string Text, int Start, bool IsBullet)> definitions = [];

    /// <summary>The number of a new bullet list.</summary>
    public int Bullets() => Add("\u2022", 1, isBullet: true);

    /// <summary>The number of a new list 1. 2. 3.</summary>
    public int Numbers() => Add("%1.", 1, isBullet: false);

    /// <summary>The number of a new list that prints these codes by counting, such as IU1, IU2, IU3.</summary>
    /// <returns>Null when counting does not print them.</returns>
    public int? Counting(IReadOnlyList<string?> codes)
    {
        var parts = codes.Select(code => Counted().Match(code ?? "")).ToList();
        if (codes.Count == 0 || !parts.TrueForAll(part => part.Success))
            return null;
        var start = int.Parse(parts[0].Groups[2].Value, CultureInfo.InvariantCulture);
        var counts = parts.Select((part, index) => (part, index)).All(entry =>
            entry.part.Groups[1].Value == parts[0].Groups[1].Value
            && entry.part.Groups[3].Value == parts[0].Groups[3].Value
            && entry.part.Groups[2].Value == (start + entry.index).ToString(CultureInfo.InvariantCulture));
        return counts ? Add($"{parts[0].Groups[1].Value}%1{parts[0].Groups[3].Value}", start, isBullet: false) : null;
    }

    /// <summary>The numbering part: all abstract definitions, then the lists that use them.</summary>
    public Numbering Part() => new(
    [
        .. definitions.Select(OpenXmlElement (definition, index) => new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, LevelOf(definition)) { AbstractNumberId = index }),
        .. definitions.Select(OpenXmlElement (_, index) => new NumberingInstance(new AbstractNumId { Val = index }) { NumberID = index + 1 }),
    ]);

    private int Add(string text, int start, bool isBullet)
    {
        definitions.Add((text, start, isBullet));
        return definitions.Count;
    }

    private static Level LevelOf((string Text, int Start, bool IsBullet) definition) => new(
        new StartNumberingValue { Val = definition.Start },
        new NumberingFormat { Val = definition.IsBullet ? NumberFormatValues.Bullet : NumberFormatValues.Decimal },
        new LevelText { Val = definition.Text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = "720", Hanging = "540" })) { LevelIndex = 0 };

    [GeneratedRegex(@"^([^%]*?)(\d+)([.)]?)$")]
    private static partial Regex Counted();
}
