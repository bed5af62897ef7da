using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Tells whether a heading, line or label opens a unit: by a label ("Fag: 16853 …"), a register code ("MES/N0104: …") or a lettered number ("B.3.1 …").</summary>
internal static partial class UnitFinder
{
    /// <summary>The unit that a heading opens; null when it opens none.</summary>
    public static UnitHeading? OfHeading(string heading, SectionLexicon lexicon)
    {
        var text = heading.Trim();
        if ((OfLabel(text, lexicon, isHeading: true) ?? OfLabel(HeadingText.WithoutNumber(text), lexicon, isHeading: true)) is { } labelled)
            return WithFacts(labelled, lexicon);
        var code = RegisterCode().Match(text);
        if (code.Success)
            return new(Blanks().Replace(code.Groups["number"].Value, ""), code.Groups["title"].Value.Trim());
        var lettered = Lettered().Match(text);
        if (!lettered.Success)
            return null;
        var number = lettered.Groups["number"].Value.TrimEnd('.');
        if (number.Count(c => c == '.') >= 2)
            return IsPlainSection(lexicon.RoleOf(text)) ? null : new(number, lettered.Groups["title"].Value.Trim());
        return lexicon.RoleOf(text) is SectionRole.Skills ? new(number, lettered.Groups["title"].Value.Trim(), IsWeak: true) : null;
    }

    /// <summary>The unit that a paragraph such as "Fag: 16853 Title" or "KODE UNIT : J.62…" opens; null when it opens none.</summary>
    public static UnitHeading? OfLine(string line, SectionLexicon lexicon) =>
        line.Length <= 200 ? OfLabel(line.Trim(), lexicon, isHeading: false) : null;

    /// <summary>The unit of a table row whose label is a unit label; null when it is none.</summary>
    /// <param name="title">The first of its cells after the label.</param>
    public static UnitHeading? OfRow(string label, string value, string title, SectionLexicon lexicon)
    {
        var trimmed = label.Trim();
        // "Ključni posao: 2. …" in the facts of a set says where the set belongs; it opens none.
        if (value.Length is > 0 and <= 200 && lexicon.UnitLabelLength(trimmed) is > 0 and var end && lexicon.FactOf(trimmed[..end])?.Name != FactLabel.KeyTask && Ordinal().IsMatch(trimmed[end..]))
            return new(null, title.Trim(' ', ':'));
        if (value.Length is 0 or > 200 || lexicon.FactOf(trimmed)?.Name == FactLabel.KeyTask || lexicon.UnitLabelLength(trimmed) is var length && (length == 0 || trimmed[length..].Trim(' ', ':', '.').Length > 0))
            return null;
        var named = value.Trim(' ', ':');
        return SpacedCode().IsMatch(named) ? new(Blanks().Replace(named, ""), "") : NumberAndTitle(named, numberNeeded: true);
    }

    private static UnitHeading? OfLabel(string text, SectionLexicon lexicon, bool isHeading)
    {
        var length = lexicon.UnitLabelLength(text);
        if (length == 0 || length >= text.Length)
            return null;
        var rest = text[length..];
        var hasColon = rest.TrimStart() is [':', ..];
        var named = rest.Trim(' ', '\u00A0', ':', '–', '-', '.', '\t');
        if (named.Length == 0)
            return null;
        if (isHeading && Quoted().Match(named) is { Success: true } quoted)
            return new(quoted.Groups["number"] is { Success: true, Value: var code } ? code : null, quoted.Groups["title"].Value.Trim());
        var isTask = lexicon.FactOf(text[..length])?.Name == FactLabel.KeyTask;
        if (NumberAndTitle(named, numberNeeded: true) is { } numbered)
            return hasColon || isHeading ? WithoutOrdinal(numbered) with { IsKeyTask = isTask } : null;
        return isHeading && hasColon ? new(null, named) { IsKeyTask = isTask } : null;
    }

    private static UnitHeading? NumberAndTitle(string text, bool numberNeeded)
    {
        var match = NumberFirst().Match(text);
        if (match.Success)
            return new(match.Groups["number"].Value.TrimEnd('.', ':', ')', ','), match.Groups["title"].Value.Trim(' ', ':', '–', '-'));
        return numberNeeded ? null : new(null, text);
    }

    /// <summary>"Skup kompetencija 2: Title" is counted, not coded: its title names it.</summary>
    private static UnitHeading WithoutOrdinal(UnitHeading unit) =>
        unit is { Number.Length: <= 2, Title.Length: > 0 } && unit.Number.All(char.IsDigit) ? unit with { Number = null } : unit;

    /// <summary>"… (šifra BIC-101, razina 4.1)": facts in brackets behind the title are facts of the unit.</summary>
    private static UnitHeading WithFacts(UnitHeading unit, SectionLexicon lexicon)
    {
        var remark = FactsBehind().Match(unit.Title);
        if (!remark.Success)
            return unit;
        var facts = remark.Groups["facts"].Value.Split([',', ';'], StringSplitOptions.TrimEntries).Select(part => Labelled(part, lexicon)).ToList();
        if (facts.Exists(fact => fact is null))
            return unit;
        var code = facts.Where(fact => fact!.Name is FactLabel.UnitCode or FactLabel.Code).Select(fact => FactReader.CodeIn(fact!.Value)).FirstOrDefault(value => value is not null);
        var level = facts.Where(fact => fact!.Name == FactLabel.Level).Select(fact => FactReader.LevelIn(fact!.Value)).FirstOrDefault(value => value is not null);
        return unit with { Number = code ?? unit.Number, Level = level, Title = unit.Title[..remark.Index].TrimEnd() };
    }

    /// <summary>"razina 4.1", "code: BIC-101"; null when its first words are no known label.</summary>
    private static Fact? Labelled(string part, SectionLexicon lexicon)
    {
        for (var blank = part.LastIndexOf(' '); blank > 0; blank = part.LastIndexOf(' ', blank - 1))
        {
            if (lexicon.FactOf(part[..blank].TrimEnd(':')) is { } label)
                return new(label.Name, part[..blank], part[(blank + 1)..]);
        }

        return null;
    }

    private static bool IsPlainSection(SectionRole role) =>
        role is SectionRole.Assessment or SectionRole.Excluded or SectionRole.Description or SectionRole.Facts;

    [GeneratedRegex(@"^(?<number>\p{Lu}{2,}[\p{Lu}\d]*(?:\s?[-/.]\s?[\p{Lu}\d]+)*[-/. ]{0,2}\d{2,}[\p{Lu}\d./-]*)\s*[:–-]?\s+(?<title>\p{L}.{2,})$")]
    private static partial Regex RegisterCode();

    [GeneratedRegex(@"^\p{Lu}{2,6} ?/ ?\p{Lu} ?\d{3,5}$")]
    private static partial Regex SpacedCode();

    [GeneratedRegex(@"^(?<number>\p{Lu}(?:\.\d{1,3}){1,3}\.?)\s+(?<title>\S.+)$")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^(?<number>[\p{Lu}\d][\p{L}\d./-]*\d[\p{L}\d./-]*|\d+)\s*[:.–)-]?(?:\s+(?<title>.*))?$")]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"^[»„“""«](?<title>[^»«„“”""]{3,}?)\s*[«»“”""]\s*(?:\((?<number>[\p{Lu}\d-]{2,12})\))?$")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\((?<facts>[^()]+)\)$")]
    private static partial Regex FactsBehind();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\s*\d{1,3}[a-z]?\s*[:.–-]?$")]
    private static partial Regex Ordinal();
}
