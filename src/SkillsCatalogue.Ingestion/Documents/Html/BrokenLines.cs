using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Text of one element that <c>br</c> (or the lines of <c>pre</c>) breaks: list items become blocks of their own, other lines stay together.</summary>
internal static class BrokenLines
{
    /// <param name="text">With a line feed for each break.</param>
    /// <param name="isHeading">A heading is one, however many lines it has.</param>
    /// <returns>Canonical texts, none of them empty.</returns>
    public static IReadOnlyList<string> Split(string text, bool isHeading = false)
    {
        var lines = text.Split('\n').Select(line => Folding.WhiteSpace(PrintedText.Canonical(line))).ToList();
        var printed = lines.Where(line => line.Length > 0).ToList();
        if (!isHeading && lines.Count(IsItem) < 2 && AreItems(printed))
            return printed;
        if (isHeading || lines.Count(IsItem) < 2)
            return Folding.WhiteSpace(string.Join(' ', lines)) is { Length: > 0 } whole ? [whole] : [];

        var blocks = new List<string>();
        var apart = true;
        foreach (var line in lines)
        {
            // An empty line ends an item.
            if (line.Length == 0)
                apart = true;
            else if (apart || IsItem(line))
                (apart, _) = (false, Add(blocks, line));
            else
                blocks[^1] += " " + line;
        }

        return blocks;
    }

    /// <summary>
    /// Lines without marks that are a list all the same: after a lead-in with a colon, each ended by a semicolon, or each begun alike.
    /// Prose that was broken by hand goes on in lower case after a capital.
    /// </summary>
    private static bool AreItems(List<string> lines)
    {
        if (lines.Count < 3 || lines.Exists(line => line.Length > 300))
            return false;
        var items = lines[0][^1] == ':' ? lines.GetRange(1, lines.Count - 1) : lines;
        if (items.SkipLast(1).All(line => line[^1] == ';'))
            return true;
        if (items.Exists(line => line[^1] is ',' or '-' or ':'))
            return false;
        return items.TrueForAll(line => char.IsUpper(line[0])) || (items.TrueForAll(line => char.IsLower(line[0])) && items.SkipLast(1).All(line => line[^1] != '.'));
    }

    private static bool IsItem(string line) => Marker.LengthAt(line) > 0 || (line.Length > 2 && line[0] is '-' or '–' && char.IsLetter(line[1]));

    private static int Add(List<string> blocks, string line)
    {
        blocks.Add(line);
        return blocks.Count;
    }
}
