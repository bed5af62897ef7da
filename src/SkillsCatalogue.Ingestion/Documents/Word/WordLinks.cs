using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Collects the web addresses that a document links to; none of them is ever followed.</summary>
internal sealed partial class WordLinks
{
    private const int MaxLinks = 2000;

    private readonly List<string> links = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<string> All => links;

    /// <summary>A hyperlink element names its address by a relationship of the part that it stands in.</summary>
    public void AddRelated(OpenXmlPart part, string? id)
    {
        if (id is not null && part.HyperlinkRelationships.FirstOrDefault(relationship => relationship.Id == id) is { IsExternal: true } found)
            Add(found.Uri.IsAbsoluteUri ? found.Uri.OriginalString : null);
    }

    /// <summary>The instruction of a field, such as <c>HYPERLINK "https://example.org"</c>.</summary>
    public void AddField(string instruction)
    {
        var match = Address().Match(instruction);
        if (match.Success)
            Add(match.Groups[1].Value);
    }

    private void Add(string? address)
    {
        if (address is { Length: > 0 and < 2000 } && links.Count < MaxLinks && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && seen.Add(address))
            links.Add(address);
    }

    [GeneratedRegex("""^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s\\]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
