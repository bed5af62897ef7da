namespace SkillsCatalogue.Web.Api.Http;

/// <summary>A query parameter of an endpoint. What is checked and what the reference says come from here alone.</summary>
/// <param name="Least">Smallest number (Number).</param>
/// <param name="Most">Largest number (Number) or most UTF-16 units (Text).</param>
/// <param name="Default">What holds when it is left out (Number).</param>
/// <param name="Words">The only values that are taken (Word).</param>
internal sealed record QueryParameter(
    string Name,
    string Description,
    QueryKind Kind = QueryKind.Text,
    int Least = 1,
    int Most = 300,
    int? Default = null,
    bool Repeatable = false,
    IReadOnlyList<string>? Words = null)
{
    /// <summary>Where the next page begins; what it holds is checked by the list that gave it out.</summary>
    public static QueryParameter Cursor { get; } = new("cursor", "The `next` of the page before; left out for the first page.", Most: int.MaxValue);

    public static QueryParameter Take(int usual, int most) => new("take", "Most entries of a page.", QueryKind.Number, 1, most, usual);

    /// <summary>May be given several times; any of the values may hold. An unknown value finds nothing.</summary>
    public static QueryParameter Filter(string name, string description) => new(name, description, Repeatable: true);

    public static QueryParameter Word(string name, string description, params IReadOnlyList<string> words) => new(name, description, QueryKind.Word, Words: words);
}
