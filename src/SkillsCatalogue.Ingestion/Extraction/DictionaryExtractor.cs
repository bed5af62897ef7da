using System.Collections.Frozen;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// Finds labels that are known already: inside statements, and in text that no rule has understood where outcomes may stand. Never in assessment, contents,
/// page furniture and excluded sections: there a skill's name proves nothing.
/// </summary>
public sealed class DictionaryExtractor : ISkillExtractor
{
    private const double InStatement = 0.55;

    private const double InOpenText = 0.3;

    private readonly FrozenDictionary<string, LabelTrie> _tries;

    /// <param name="labels">Known labels of any language; of two labels with the same stems the first stands.</param>
    public DictionaryExtractor(IEnumerable<VocabularyLabel> labels) =>
        _tries = labels.GroupBy(label => label.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => new LabelTrie(group, group.Key), StringComparer.Ordinal);

    public string Name => ExtractorNames.Dictionary;

    public Task<IReadOnlyList<ExtractedSkill>> ExtractAsync(DocumentText document, ParsedStandard standard, CancellationToken ct)
    {
        var skills = new List<ExtractedSkill>();
        if ((standard.Language ?? document.Language) is { } language && _tries.TryGetValue(language, out var trie))
        {
            foreach (var statement in standard.Statements.Where(statement => statement.Kind is not (StatementKind.Task or StatementKind.Other)))
            {
                ct.ThrowIfCancellationRequested();
                skills.AddRange(Find(document, trie, statement.Span, statement.Id, InStatement));
            }

            foreach (var segment in standard.Segments.Where(segment => MayHoldOutcomes(standard, segment)))
            {
                ct.ThrowIfCancellationRequested();
                skills.AddRange(Find(document, trie, segment.Span, null, InOpenText));
            }
        }

        return Task.FromResult<IReadOnlyList<ExtractedSkill>>([.. skills.OrderBy(skill => skill.Found.Span)]);
    }

    private static IEnumerable<ExtractedSkill> Find(DocumentText document, LabelTrie trie, TextSpan within, string? statementId, double reliability) =>
        trie.Find(document.Slice(within)).Select(match =>
        {
            var span = new TextSpan(within.Start + match.Start, within.Start + match.End);
            var found = new LocatedQuote(span, Grounding.Exact, 0, QuoteLocator.IsPartial(document, span, within));
            return new ExtractedSkill(match.Label.Label, match.Label.Type, Folding.WhiteSpace(document.Slice(span)), found, statementId, reliability);
        });

    /// <summary>A segment that belongs to nothing, in a section of outcomes or in one of unknown role where statements stand.</summary>
    private static bool MayHoldOutcomes(ParsedStandard standard, Segment segment)
    {
        if (segment.StatementId is not null || segment.Reason is not null || segment.Section < 0)
            return false;
        var section = standard.Sections[segment.Section];
        return section.Role switch
        {
            SectionRole.Skills or SectionRole.Knowledge or SectionRole.Attitudes or SectionRole.Outcomes => true,
            SectionRole.Unknown or SectionRole.Unit => standard.Statements.Any(statement => section.Span.Contains(statement.Span)),
            _ => false,
        };
    }
}
