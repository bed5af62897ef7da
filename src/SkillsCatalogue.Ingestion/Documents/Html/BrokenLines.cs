using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Text of one element that <c>br</c> (or the lines of <c>pre</c>) breaks: list items become blocks of their own, other lines stay together.</summary>
internal static class BrokenLines
{
    /// <param name="text">With a line feed for each break.</param>
    /// <returns>Canonical texts, none of them empty.</returns>
    public static IReadOnlyList<string> Split(string text)
    {
        var lines = text.Split('\n').Select(line => Folding.WhiteSpace(PrintedText.Canonical(line))).ToList();
        if (lines.Count(IsItem) < 2)
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

    private static bool IsItem(string line) => Marker.LengthAt(line) > 0 || (line.Length > 2 && line[0] is '-' or '–' && char.IsLetter(line[1]));

    private static int Add(List<string> blocks, string line)
    {
        blocks.Add(line);
        return blocks.Count;
    }
}
