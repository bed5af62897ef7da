using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Statements;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Tells which statements of a parsed programme are its outcomes; where there are none, takes the lines that read like outcomes.</summary>
internal static class OutcomeFinder
{
    private const int Shortest = 12;
    private const int Longest = 500;

    public static FoundOutcomes Find(DocumentText document, ParsedStandard parsed, ProgrammeLexicon lexicon)
    {
        var statements = parsed.Statements.Where(statement => statement.Kind != StatementKind.Task && statement.Rule != Standards.Rules.GeneralList && !IsContent(parsed, statement, lexicon)).ToList();
        if (statements.Count > 0)
            return new(LeadIns.Strip(document, statements, lexicon), false);
        var other = Spans(parsed, heading => lexicon.IsContent(heading) || lexicon.IsOther(heading) || IsClosed(document, heading));
        var taken = LikeOutcomes(document, lexicon).Where(span => !other.Exists(section => section.Contains(span.Start))).Select((span, i) => Statement(document, span, i)).ToList();
        return new(taken, taken.Count > 0);
    }

    /// <summary>Told by the nearest heading above that says anything: of outcomes, or of teaching content.</summary>
    private static bool IsContent(ParsedStandard parsed, Statement statement, ProgrammeLexicon lexicon)
    {
        int low = 0, high = parsed.Sections.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (parsed.Sections[middle].Span.Start <= statement.Span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        var index = low - 1;
        while (index >= 0 && !parsed.Sections[index].Span.Contains(statement.Span.Start))
            index = parsed.Sections[index].Parent;
        for (; index >= 0; index = parsed.Sections[index].Parent)
        {
            if (parsed.Sections[index].Role is SectionRole.Outcomes or SectionRole.Skills or SectionRole.Knowledge or SectionRole.Attitudes)
                return false;
            if (lexicon.IsContent(parsed.Sections[index].Heading))
                return true;
        }

        return false;
    }

    private static List<TextSpan> Spans(ParsedStandard parsed, Func<string, bool> isWanted) => [.. parsed.Sections.Where(section => isWanted(section.Heading)).Select(section => section.Span)];

    private static bool IsClosed(DocumentText document, string heading) =>
        SectionLexicon.For(document.Language).RoleOf(heading) is SectionRole.Assessment or SectionRole.Excluded or SectionRole.Description or SectionRole.Facts;

    private static IEnumerable<TextSpan> LikeOutcomes(DocumentText document, ProgrammeLexicon lexicon)
    {
        foreach (var block in document.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableCell))
        {
            var span = block.Content;
            span = span with { Start = span.Start + Bullets.Length(document.Slice(span)) };
            foreach (var sentence in Sentences.Split(document.Text, span, document.Language))
            {
                var code = StatementCodes.Read(document.Slice(sentence));
                var text = sentence with { Start = sentence.Start + (code?.Length ?? 0) };
                if (text.Length is >= Shortest and <= Longest && document.Text[text.End - 1] != ':' && lexicon.ReadsLikeOutcome(Folding.WhiteSpace(document.Slice(text))))
                    yield return text;
            }
        }
    }

    private static Statement Statement(DocumentText document, TextSpan span, int index)
    {
        var text = Folding.WhiteSpace(document.Slice(span));
        var kind = SectionLexicon.For(document.Language).KindByWords(text) ?? StatementKind.Skill;
        return new(FormattableString.Invariant($"s{index + 1}"), text, null, kind, null, null, span, [], "programme.like");
    }
}
