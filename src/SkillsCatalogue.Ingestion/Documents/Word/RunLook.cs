using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>How a run looks: what it says itself, else its character style, else the style of its paragraph.</summary>
internal sealed class RunLook
{
    /// <summary>Points of text whose size nothing says (ISO/IEC 29500-1, 17.3.2.38).</summary>
    public const double UsualSize = 10;

    public RunLook(W.Run run, StyleFacts paragraph, WordStyleSheet styles)
    {
        var own = run.RunProperties;
        var character = styles.Of(own?.RunStyle?.Val?.Value);
        IsHidden = WordValues.IsOn(own?.Vanish) ?? character.IsHidden ?? paragraph.IsHidden ?? false;
        IsBold = WordValues.IsOn(own?.Bold) ?? character.IsBold ?? paragraph.IsBold ?? false;
        Size = WordValues.Points(own?.FontSize) ?? character.Size ?? paragraph.Size ?? UsualSize;
        Font = own?.RunFonts?.Ascii?.Value ?? own?.RunFonts?.HighAnsi?.Value;
    }

    public bool IsHidden { get; }

    public bool IsBold { get; }

    /// <summary>Size in points.</summary>
    public double Size { get; }

    /// <summary>The font that the run names itself; null for none.</summary>
    public string? Font { get; }
}
