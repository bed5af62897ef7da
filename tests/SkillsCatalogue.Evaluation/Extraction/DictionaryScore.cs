namespace SkillsCatalogue.Evaluation.Extraction;

/// <param name="Words">Words of the texts searched.</param>
/// <param name="Inside">Finds that stand in a gold statement.</param>
/// <param name="Alike">Finds of these whose label shares half of its stems with a gold label of the statement.</param>
/// <param name="Singles">Finds of labels of one word.</param>
internal sealed record DictionaryScore(string Name, int Labels, int Words, int Finds, int Inside, int Alike, int Singles)
{
    public int SinglesInside { get; init; }

    /// <summary>Words of the texts whose stem is that of a label of one word: what would be found if any word could name a skill.</summary>
    public int AnySingles { get; init; }

    public DictionaryScore Plus(DictionaryScore other) =>
        new(Name, Math.Max(Labels, other.Labels), Words + other.Words, Finds + other.Finds, Inside + other.Inside, Alike + other.Alike, Singles + other.Singles)
        {
            SinglesInside = SinglesInside + other.SinglesInside,
            AnySingles = AnySingles + other.AnySingles,
        };
}
