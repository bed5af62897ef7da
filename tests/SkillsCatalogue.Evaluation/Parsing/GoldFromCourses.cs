using System.Text.RegularExpressions;
using HtmlAgilityPack;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>Gold for Croatian course pages, by a reading of the DOM of its own: the items of the list beside "Ishodi učenja", or its text where there is no list.</summary>
internal static partial class GoldFromCourses
{
    public static GoldSet Read()
    {
        if (Data.SharedStandards("croatian-courses") is not { } folder)
            return new([], "croatian-courses: the shared folder is absent");
        var documents = Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal)
            .Select(file => new GoldDocument("croatian-courses", file, Statements(File.ReadAllText(file))))
            .Where(document => document.Statements.Count > 0)
            .ToList();
        return documents.Count == 0 ? new([], "croatian-courses: no pages with outcomes found") : new(documents);
    }

    internal static List<GoldStatement> Statements(string html)
    {
        var page = new HtmlDocument();
        page.LoadHtml(html);
        var heading = page.DocumentNode.Descendants("th")
            .FirstOrDefault(cell => cell.InnerText.Trim().StartsWith("Ishodi učenja", StringComparison.OrdinalIgnoreCase));
        var cell = heading?.ParentNode?.Element("td");
        if (cell is null)
            return [];
        var items = cell.Descendants("li").Select(item => Text(item)).Where(text => text.Length > 0).ToList();
        if (items is [])
            return Prose(Text(cell));
        return [.. items.Where(item => !item.EndsWith(':')).Select(Item)];
    }

    /// <summary>After the colon of a lead-in, parted at semicolons, else at dashes, else at commas (one sentence that lists three or more); without a lead-in each sentence is an outcome.</summary>
    private static List<GoldStatement> Prose(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var body = colon > 0 ? text[(colon + 1)..] : text;
        string[] parts = body.Contains(';', StringComparison.Ordinal) ? body.Split(';')
            : body.TrimStart().StartsWith('-') ? body.Split("- ")
            : colon > 0 && body.Count(c => c == ',') >= 2 && !body.TrimEnd('.').Contains(". ", StringComparison.Ordinal) ? body.Split(", ")
            : SentenceEnd().Split(body);
        return [.. parts.Select(part => part.Trim()).Where(part => part.Length > 2).Select(part => new GoldStatement(part, null))];
    }

    private static GoldStatement Item(string item)
    {
        var blank = item.IndexOf('.', StringComparison.Ordinal);
        return blank is > 0 and < 5 && item[..blank].All(c => char.IsDigit(c) || c is 'i' or 'v' or 'x')
            ? new(item[(blank + 1)..].Trim(), item[..blank])
            : new(item, null);
    }

    [GeneratedRegex(@"(?<=\p{Ll}{3}\.)\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();

    private static string Text(HtmlNode node) => string.Join(' ', HtmlEntity.DeEntitize(node.InnerText).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
