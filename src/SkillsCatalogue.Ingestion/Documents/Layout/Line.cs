using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Words that stand on one baseline, from left to right.</summary>
internal sealed class Line
{
    public Line(IReadOnlyList<PageWord> words)
    {
        Words = words;
        var box = words[0].Box;
        int letters = 0, bold = 0;
        foreach (var word in words)
        {
            box = box.Union(word.Box);
            letters += word.Text.Length;
            bold += word.Bold ? word.Text.Length : 0;
        }

        Box = box;
        Size = LetterSizes.Median(words.Select(word => (word.Size, word.Text.Length)));
        Baseline = LetterSizes.Median(words.Select(word => (word.Baseline, word.Text.Length)));
        Letters = letters;
        IsBold = bold * 2 > letters;
    }

    public IReadOnlyList<PageWord> Words { get; }

    public Box Box { get; }

    public double Baseline { get; }

    /// <summary>Size of its median letter in points: superscripts do not count.</summary>
    public double Size { get; }

    public int Letters { get; }

    public bool IsBold { get; }

    public int Page => Words[0].Page;

    public string Text => field ??= string.Join(' ', Words.Select(word => word.Text));
}
