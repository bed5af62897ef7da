using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>
/// The last resort for a family that nobody knows: where headings, codes and lead-ins show no statement at all, the lists that look like outcomes are taken.
/// In a language with a lexicon most items must begin as an outcome does; in one without, lists after a lead-in with a colon go before other lists of whole clauses.
/// </summary>
internal static class GeneralLists
{
    private const int LeastItems = 3;
    private const int LeastLetters = 12;

    public static IReadOnlyList<Found> Find(DocumentText document, IReadOnlyList<Run> runs)
    {
        var known = document.Language is { } language && SectionLexicon.Languages.Contains(language);
        var lists = runs.Where(run => run.Role is SectionRole.Unknown or SectionRole.Unit).SelectMany(run => Lists(document, run)).ToList();
        if (known)
            lists = [.. lists.Where(list => list.Items.Count >= LeastItems && ReadLikeOutcomes(document, list.Items))];
        else if (lists.Exists(list => list.IsLedIn))
            lists = [.. lists.Where(list => list.IsLedIn && list.Items.Count >= 2)];
        else
            lists = [.. lists.Where(list => list.Items.Count >= LeastItems && AreClauses(document, list.Items))];
        return [.. lists.SelectMany(list => list.Items.Select(line => new Found(line.Content, line.Code, line.KindHint ?? SectionLexicon.For(document.Language).KindByWords(document.Slice(line.Content)) ?? StatementKind.Skill, list.Run.Section, list.Run.Unit, Rules.GeneralList)))];
    }

    /// <summary>Items one after another, none of them a mere word or name.</summary>
    private static IEnumerable<(Run Run, List<Line> Items, bool IsLedIn)> Lists(DocumentText document, Run run)
    {
        var items = new List<Line>();
        var ledIn = false;
        var nextLedIn = false;
        foreach (var line in run.Lines.Append(null))
        {
            if (line is { Kind: LineKind.Item } && document.Slice(line.Content).Count(char.IsLetter) >= LeastLetters)
            {
                ledIn = items.Count == 0 ? nextLedIn : ledIn;
                items.Add(line);
                continue;
            }

            if (items.Count > 0)
                yield return (run, items, ledIn);
            items = [];
            nextLedIn = line is { Kind: LineKind.Text } && document.Slice(line.Span).TrimEnd().EndsWith(':');
        }
    }

    private static bool ReadLikeOutcomes(DocumentText document, List<Line> items)
    {
        var lexicon = ProgrammeLexicon.For(document.Language);
        return items.Count(line => lexicon.ReadsLikeOutcome(document.Slice(line.Content))) * 10 >= items.Count * 7;
    }

    private static bool AreClauses(DocumentText document, List<Line> items) =>
        items.Average(line => document.Slice(line.Content).AsSpan().Count(' ') + 1) >= 3.5;
}
