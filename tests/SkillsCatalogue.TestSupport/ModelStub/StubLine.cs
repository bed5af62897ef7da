using System.Text.RegularExpressions;

namespace SkillsCatalogue.TestSupport.ModelStub;

/// <summary>A line of the text that the stub was given, with the id that stands before it.</summary>
internal sealed partial record StubLine(string Id, string Text)
{
    /// <summary>The numbered lines of a text (<c>[s12] …</c>, <c>12: …</c>, <c>12. …</c>, <c>s12| …</c>); where there are none, all lines that are no marks, numbered from 1.</summary>
    public static IReadOnlyList<StubLine> Of(string text)
    {
        var numbered = Numbered().Matches(text).Select(match => new StubLine(match.Groups["id"].Value, match.Groups["text"].Value.Trim())).ToList();
        return numbered.Count > 0
            ? numbered
            : [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] is not '<').Select((line, i) => new StubLine($"{i + 1}", line))];
    }

    [GeneratedRegex(@"^[ \t]*(?:\[(?<id>[A-Za-z]{0,3}\d+)\]|(?<id>[A-Za-z]{0,3}\d+)[:.|\t)])[ \t]*(?<text>\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
