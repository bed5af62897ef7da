using System.Globalization;
using HtmlAgilityPack;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Reads a web page: its main content as body, navigation and the like as boilerplate at the end.</summary>
internal static class HtmlReader
{
    public static DocumentText Read(byte[] bytes, string sha256, ReaderOptions options, CancellationToken ct)
    {
        var html = Parse(HtmlText.Decode(bytes), options);
        ct.ThrowIfCancellationRequested();
        var root = html.DocumentNode;
        var letters = new PageLetters(root);
        var main = MainContent.Find(root, letters);
        var draft = new HtmlBlocks(options, letters, new HtmlPanels(root), ct);
        draft.Read(root, main);
        var (text, blocks) = draft.Build();
        return new DocumentText(
            sha256,
            "text/html",
            DocumentLanguage.Of(text, root.SelectSingleNode("//html")?.GetAttributeValue("lang", null)),
            text,
            [new PageInfo(1, 0, 0)],
            [],
            blocks,
            Title(root),
            HtmlLinks.Of(root),
            []);
    }

    private static HtmlDocument Parse(string source, ReaderOptions options)
    {
        if (HtmlNesting.HasMoreTags(source, options.MaxObjects))
            throw new ReadRefusedException(DiagnosticCodes.TooManyPages, string.Create(CultureInfo.InvariantCulture, $"The page has more than {options.MaxObjects} tags; no more are read. Split it."));
        if (HtmlNesting.IsTooDeep(source))
            throw new ReadRefusedException(DiagnosticCodes.Damaged, "The elements of the page stand deeper in each other than on any page that people make. Save it anew from a browser.");
        try
        {
            var html = new HtmlDocument { OptionFixNestedTags = true, OptionMaxNestedChildNodes = 100_000, OptionReadEncoding = false };
            html.LoadHtml(source);
            return html;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new ReadRefusedException(DiagnosticCodes.Damaged, string.Create(CultureInfo.InvariantCulture, $"The HTML is damaged beyond reading ({fault.GetType().Name})."));
        }
    }

    private static string? Title(HtmlNode root)
    {
        var title = root.SelectSingleNode("//head/title") ?? root.SelectSingleNode("//title");
        return title is not null && PrintedText.Canonical(HtmlEntity.DeEntitize(title.InnerText)).Trim() is { Length: > 0 } text ? Core.Text.Folding.WhiteSpace(text) : null;
    }
}
