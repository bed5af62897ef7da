using Microsoft.AspNetCore.WebUtilities;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>What a list of register entries was asked for. Values that nothing has find nothing.</summary>
/// <param name="Text">Words of the number or title; all of them must stand there, case and accents do not count.</param>
/// <param name="Kind">camelCase name of a <see cref="RegisterEntryKind"/>.</param>
/// <param name="Status">camelCase name of a <see cref="RegisterStanding"/>.</param>
public sealed record RegisterQuery(string? Text, string? Register, string? Kind, string? Status)
{
    /// <summary>Filters besides the words, by the names they have in addresses.</summary>
    public static readonly IReadOnlyList<string> Dimensions = ["register", "kind", "status"];

    public bool IsEmpty => this == new RegisterQuery(null, null, null, null);

    /// <summary>Entries that fit, in their order.</summary>
    public IReadOnlyList<RegisterEntry> Find(IEnumerable<RegisterEntry> entries, DateOnly today) =>
        [.. entries.Where(HasWords()).Where(entry => Dimensions.All(dimension => Fits(entry, dimension, today)))];

    /// <summary>Dimension → value → entries that have it and fit the other filters: what a choice would show.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Value, int Count)>> Count(IEnumerable<RegisterEntry> entries, DateOnly today)
    {
        IReadOnlyList<RegisterEntry> worded = [.. entries.Where(HasWords())];
        return Dimensions.ToDictionary(dimension => dimension, dimension => (IReadOnlyList<(string, int)>)[.. worded
            .Where(entry => Dimensions.All(other => other == dimension || Fits(entry, other, today)))
            .CountBy(entry => ValueOf(entry, dimension, today))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>One page of entries.</summary>
    /// <exception cref="Search.InvalidCursorException">The cursor was not given out for this list.</exception>
    public static (IReadOnlyList<RegisterEntry> Items, string? Next) Page(IReadOnlyList<RegisterEntry> found, string? cursor, int take) =>
        ListCursor.Page(found, entry => $"{entry.Register}\n{entry.Number}", cursor, take);

    /// <summary>Address of the page that shows it.</summary>
    public string Address(string? cursor = null) => QueryHelpers.AddQueryString("/register", new Dictionary<string, string?>
    {
        ["q"] = Text, ["register"] = Register, ["kind"] = Kind, ["status"] = Status, ["cursor"] = cursor,
    });

    /// <summary>The value that was asked for; null when any will do.</summary>
    public string? Asked(string dimension) => dimension switch { "register" => Register, "kind" => Kind, _ => Status };

    private bool Fits(RegisterEntry entry, string dimension, DateOnly today) => Asked(dimension) is not { } wanted || ValueOf(entry, dimension, today) == wanted;

    private static string ValueOf(RegisterEntry entry, string dimension, DateOnly today) => dimension switch
    {
        "register" => entry.Register,
        "kind" => Texts.Name(entry.Kind),
        _ => Texts.Name(Validity.StandingOf(entry, today)),
    };

    private Func<RegisterEntry, bool> HasWords()
    {
        if (Text is null)
            return _ => true;
        var words = Folding.WithoutAccents(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return entry =>
        {
            var where = Folding.WithoutAccents($"{entry.Number} {entry.Title}");
            return words.All(word => where.Contains(word, StringComparison.Ordinal));
        };
    }
}
