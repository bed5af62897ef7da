using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.TestSupport;

/// <summary>Parsed standards of which only the statements matter.</summary>
public static class StandardOf
{
    /// <summary>A standard with a statement a line: <c>unit | code | words</c>, <c>code | words</c> or <c>words</c>.</summary>
    public static ParsedStandard Lines(params string[] lines) => Statements(lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(parts => parts switch
    {
        [var unit, var code, var words] => (unit, code, words),
        [var code, var words] => (null, code, words),
        _ => ((string?)null, (string?)null, parts[0]),
    }));

    public static ParsedStandard Statements(IEnumerable<(string? Unit, string? Code, string Words)> statements, string? language = "en")
    {
        var start = 0;
        var made = new List<Statement>();
        foreach (var (unit, code, words) in statements)
        {
            made.Add(new($"s{made.Count + 1}", words, code, StatementKind.Skill, null, unit, new TextSpan(start, start + words.Length), [], "test/line"));
            start += words.Length + 1;
        }

        return new(Some.Sha256(), "Standard", "S-1", null, null, null, [], "general", language, [], [], [], made, [], []);
    }
}
