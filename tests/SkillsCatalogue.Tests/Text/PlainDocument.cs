using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Tests.Text;

/// <summary>A document made of lines, one block a line, without pages.</summary>
internal static class PlainDocument
{
    public static DocumentText Of(string text, string? language = "en")
    {
        var blocks = new List<TextBlock>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
                blocks.Add(new(new(start, start + line.Length), BlockKind.Paragraph, 1));
            start += line.Length + 1;
        }

        return new(
            Fingerprint.OfBytes(System.Text.Encoding.UTF8.GetBytes(text)), "text/html", language, text, [new(1, 0, 0)], [], blocks, null, [], []);
    }
}
