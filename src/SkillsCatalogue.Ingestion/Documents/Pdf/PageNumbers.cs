using System.Globalization;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Page numbers as people write them: <c>3, 17–19</c>.</summary>
internal static class PageNumbers
{
    /// <param name="numbers">In rising order.</param>
    public static string Of(IReadOnlyList<int> numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Count;)
        {
            var end = i;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
                end++;
            parts.Add(end == i ? Number(numbers[i]) : end == i + 1 ? $"{Number(numbers[i])}, {Number(numbers[end])}" : $"{Number(numbers[i])}–{Number(numbers[end])}");
            i = end + 1;
        }

        return $"{(numbers.Count == 1 ? "page" : "pages")} {string.Join(", ", parts)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
