using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>How deep the elements of a page stand in each other and how many tags there are, counted before the page is parsed: the time of parsing grows with the square of it, that of tables in tables and of forms in forms with the cube.</summary>
internal static partial class HtmlNesting
{
    /// <summary>Browsers nest 512 deep and no deeper; pages that people made stay below 100.</summary>
    private const int Most = 4000;

    /// <summary>Tables that arrange a page stand ten deep at most.</summary>
    private const int MostTables = 100;

    /// <summary>Forms may not stand in each other at all; some pages leave them open.</summary>
    private const int MostForms = 500;

    /// <summary>Letters of the shortest tag.</summary>
    private const int ShortestTag = 3;

    /// <summary>Elements without an end, and such as end by themselves where the next one begins: long lists of them are not deep.</summary>
    private static readonly HashSet<string> EndByThemselves = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a page has more tags than so many. Each takes about a kilobyte once it is parsed, however few letters it has here.</summary>
    public static bool HasMoreTags(string source, int most) => source.Length / ShortestTag > most && Tag().Count(source) > most;

    public static bool IsTooDeep(string source)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var lookup = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var silent = EndByThemselves.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        foreach (var match in Tag().EnumerateMatches(source))
        {
            var tag = source.AsSpan(match.Index + 1, match.Length - 1);
            var closes = tag[0] == '/';
            var name = closes ? tag[1..] : tag;
            if (silent.Contains(name))
                continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, name, out _);
            if (!closes)
            {
                count++;
                if (++depth > Most || (count > MostTables && (name.Equals("table", StringComparison.OrdinalIgnoreCase) || (count > MostForms && name.Equals("form", StringComparison.OrdinalIgnoreCase)))))
                    return true;
            }
            else if (count > 0)
            {
                count--;
                depth--;
            }
        }

        return false;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9:-]*")]
    private static partial Regex Tag();
}
