namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>What a style says, its ancestors asked where it is silent; null where all are.</summary>
/// <param name="Names">Its name and those of its ancestors, in lower case.</param>
/// <param name="Outline">Outline level from 0; 9 is body text.</param>
/// <param name="List">Number of the list whose numbers its paragraphs carry; 0 for none.</param>
/// <param name="ListStyle">Id of the style that names the list: the level is the one that is tied to it.</param>
internal sealed record StyleFacts(
    IReadOnlyList<string> Names,
    int? Outline = null,
    int? List = null,
    int? Level = null,
    string? ListStyle = null,
    bool? IsBold = null,
    bool? IsHidden = null,
    double? Size = null,
    bool HasHeaderRow = false)
{
    public static StyleFacts None { get; } = new([]);

    /// <summary>Word's own name of the style; null when it is not defined.</summary>
    public string? Name => Names.Count > 0 ? Names[0] : null;

    public StyleFacts Over(StyleFacts ancestor) => new(
        [.. Names, .. ancestor.Names],
        Outline ?? ancestor.Outline,
        List ?? ancestor.List,
        List is null ? ancestor.Level : Level,
        List is null ? ancestor.ListStyle : ListStyle,
        IsBold ?? ancestor.IsBold,
        IsHidden ?? ancestor.IsHidden,
        Size ?? ancestor.Size,
        HasHeaderRow || ancestor.HasHeaderRow);
}
