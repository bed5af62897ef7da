using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>
/// Finds units that only their pattern shows: a document that repeats the same headings ("Mooduli eesmärk", "Õpiväljundid", "Hindamine") has a unit over each set,
/// and its title stands right before the first of them.
/// </summary>
internal static class RepeatedHeadings
{
    private const int Least = 3;
    private const int LongestTitle = 100;

    /// <summary>Makes units of such titles. A document whose units are known by better signs stays as it is.</summary>
    public static void Apply(DocumentText document, SectionLexicon lexicon, List<Line> lines)
    {
        if (lines.Exists(line => line.Unit is { IsWeak: false }))
            return;
        var texts = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Kind: LineKind.Heading, IsRowLabel: false })
                (texts.TryGetValue(TextOf(i), out var same) ? same : texts[TextOf(i)] = []).Add(i);
        }

        var repeated = texts.Where(text => text.Key.Length > 0 && text.Value.Count >= Least).ToList();
        if (!repeated.Exists(text => Outline.IsOutcome(RoleOf(text.Value[0]))))
            return;
        var first = repeated.MinBy(text => text.Value[0]).Value;
        var titles = first.Select(TitleBefore).Where(title => title >= 0).ToList();
        if (titles.Count < Least || titles.Count < first.Count * 0.8)
            return;
        var level = lines[first[0]].Level;
        foreach (var title in titles)
            lines[title] = lines[title] with { Kind = LineKind.Heading, Level = level > 0 ? Math.Max(1, Math.Min(level - 1, lines[title].Level is > 0 and var own ? own : level)) : 0, Unit = new(null, HeadingText.WithoutNumber(Printed(title))) };

        string Printed(int line) => Folding.WhiteSpace(document.Slice(lines[line].Span));
        string TextOf(int line) => HeadingText.Fold(Printed(line));
        Core.Standards.SectionRole RoleOf(int line) => lexicon.RoleOf(Printed(line));

        // Facts of the unit ("Maht: 2") may stand between its title and the first heading.
        int TitleBefore(int heading)
        {
            for (var i = heading - 1; i >= 0 && i >= heading - 3; i--)
            {
                var text = Printed(i);
                var colon = text.IndexOf(':', StringComparison.Ordinal);
                if (lines[i].Kind is LineKind.Fact || (colon > 0 && lexicon.FactOf(text[..colon]) is not null))
                    continue;
                var isTitle = lines[i].Kind is LineKind.Heading or LineKind.Text or LineKind.Item && text.Length is > 2 and <= LongestTitle && text[^1] is not ('.' or ';' or ':' or ',')
                    && !repeated.Exists(same => same.Value.Contains(i)) && !Outline.IsOutcome(RoleOf(i));
                return isTitle ? i : -1;
            }

            return -1;
        }
    }
}
