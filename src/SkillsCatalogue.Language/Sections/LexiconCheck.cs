using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Sections;

/// <summary>Checks what JSON cannot: names of roles and kinds, phrases that can match, families that can be told.</summary>
internal static class LexiconCheck
{
    private const int LongestPhrase = 120;
    private const int LeastSample = 200;

    private static readonly string[] LeadInRoles = ["skills", "knowledge", "attitudes", "outcomes", "tasks"];

    public static IEnumerable<(string Member, string Message)> Of(LexiconFile file) =>
    [
        .. Names("headings", file.Headings.Keys, Camel<SectionRole>()),
        .. Names("leadIns", file.LeadIns.Keys, LeadInRoles),
        .. Names("columns", file.Columns.Keys, Camel<ColumnRole>()),
        .. Names("kinds", file.Kinds.Keys, Camel<StatementKind>()),
        .. file.Facts.Keys.Where(name => name.Length == 0 || !char.IsAsciiLetterLower(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
            .Select(name => ($"$.facts.{name}", "The name of a fact is a word in camel case, such as level or isco08.")),
        .. Groups("headings", file.Headings), .. Groups("leadIns", file.LeadIns), .. Groups("columns", file.Columns), .. Groups("kinds", file.Kinds), .. Groups("facts", file.Facts),
        .. Phrases("learners", file.Learners), .. Phrases("unitLabels", file.UnitLabels), .. Phrases("knowledgeStarts", file.KnowledgeStarts),
        .. Phrases("attitudeStarts", file.AttitudeStarts), .. Phrases("notInForce", file.NotInForce), .. Phrases("optional", file.Optional), .. Phrases("mandatory", file.Mandatory),
        .. Phrases("clauseEndings", file.ClauseEndings),
        .. file.Families.SelectMany(Family),
        .. Sample(file.Identification),
    ];

    /// <summary>Phrases of a group of lists.</summary>
    public static IEnumerable<(string Member, string Message)> Groups(string member, Dictionary<string, string[]> groups) =>
        groups.SelectMany(group => Phrases($"{member}.{group.Key}", group.Value));

    /// <summary>Phrases of a list.</summary>
    public static IEnumerable<(string Member, string Message)> Phrases(string member, IReadOnlyList<string> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i] is null || !phrases[i].Any(char.IsLetterOrDigit) && phrases[i] != "#")
                yield return ($"$.{member}[{i}]", "A phrase needs letters: a star alone would fit everything.");
            else if (phrases[i].Length > LongestPhrase)
                yield return ($"$.{member}[{i}]", $"A phrase has at most {LongestPhrase} characters.");
        }
    }

    private static IEnumerable<(string, string)> Names(string member, IEnumerable<string> names, string[] known) =>
        names.Where(name => !known.Contains(name, StringComparer.Ordinal)).Select(name => ($"$.{member}.{name}", $"The name is none of {string.Join(", ", known)}."));

    private static IEnumerable<(string, string)> Family(FamilyMarks family, int index)
    {
        if (string.IsNullOrWhiteSpace(family.Name) || family.LevelScheme is null)
            yield return ($"$.families[{index}]", "A family needs a name and a level scheme.");
        if (family.Words is null || family.Least < 1 || family.Least > family.Words.Count)
            yield return ($"$.families[{index}].least", "At least one word of a family must occur, and no more than it has.");
    }

    private static IEnumerable<(string, string)> Sample(LanguageLook? sample)
    {
        if (sample is null)
            yield break;
        if (sample.Words is null || sample.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < 10)
            yield return ("$.identification.words", "A language is told by its small words: give ten or more, parted by blanks.");
        if (sample.Text is null || sample.Text.Length < LeastSample)
            yield return ("$.identification.text", $"A language is told by its letters: give a text of {LeastSample} characters or more.");
    }

    private static string[] Camel<TEnum>() where TEnum : struct, Enum => [.. Enum.GetNames<TEnum>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
}
