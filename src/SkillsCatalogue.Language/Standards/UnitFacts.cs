using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Finds units that their heading does not show, but the facts under it do: a row "Šifra skupa kompetencija", "Unit code".</summary>
internal static class UnitFacts
{
    private const int LinesAfterHeading = 12;

    /// <summary>Gives such headings their unit.</summary>
    public static void Apply(DocumentText document, SectionLexicon lexicon, List<Line> lines)
    {
        var standardHasCode = false;
        string? before = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            standardHasCode |= line.Kind == LineKind.Fact && lexicon.FactOf(line.Label!)?.Name == FactLabel.Code;
            before = line.Unit is { IsWeak: false } unit ? unit.Number : before;
            if (line.Kind != LineKind.Heading || line.IsRowLabel || line.Unit is { Number: not null, IsWeak: false })
                continue;
            var heading = Folding.WhiteSpace(document.Slice(line.Span));
            // The words of a title may be those of another section ("Ispitivanje i puštanje u rad"): a code of its own tells that it is a set.
            if (lexicon.RoleOf(heading) is SectionRole.Unknown or SectionRole.Unit or SectionRole.Assessment or SectionRole.Description or SectionRole.Excluded && NumberUnder(document, lexicon, lines, i, standardHasCode) is { } number && number != before)
                lines[i] = line with { Unit = new(number, line.Unit?.Title ?? TitleIn(heading, number)) };
        }
    }

    private static string TitleIn(string heading, string number) =>
        heading.StartsWith(number + " ", StringComparison.Ordinal) ? heading[number.Length..].TrimStart(' ', ':', '–', '-') : HeadingText.WithoutNumber(heading);

    /// <summary>A mere "code" names a unit only once the standard itself has had its code.</summary>
    private static string? NumberUnder(DocumentText document, SectionLexicon lexicon, List<Line> lines, int heading, bool codeIsEnough)
    {
        for (var i = heading + 1; i < lines.Count && i <= heading + LinesAfterHeading && lines[i].Kind != LineKind.Heading; i++)
        {
            if (lines[i].Kind != LineKind.Fact)
                continue;
            var name = lexicon.FactOf(lines[i].Label!)?.Name;
            if (name == FactLabel.UnitCode || (name == FactLabel.Code && codeIsEnough))
                return FactReader.CodeIn(Folding.WhiteSpace(document.Slice(lines[i].Content)));
        }

        return null;
    }
}
