namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Sizes of letters, weighted by how many there are: a large numeral before small text does not make the line large.</summary>
internal static class LetterSizes
{
    public static double Median(IEnumerable<(double Size, int Letters)> runs)
    {
        var sorted = runs.OrderBy(run => run.Size).ToList();
        var half = sorted.Sum(run => run.Letters) / 2.0;
        foreach (var (size, letters) in sorted)
        {
            half -= letters;
            if (half <= 0)
                return size;
        }

        return 0;
    }
}
