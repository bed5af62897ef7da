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
    /// <summary>Read only where no parameters of confidence were fitted.</summary>
    private const double InStatement = 0.55;

    private const double InOpenText = 0.3;

    private readonly ILabelSource[] _sources;

    private volatile LabelDictionary _labels = new([]);

    /// <param name="sources">Asked for their labels before each document; a new index is built only when one of them changed.</param>
    public DictionaryExtractor(IEnumerable<ILabelSource> sources) => _sources = [.. sources];

    /// <param name="labels">Known labels of any language; of two that a text does not tell apart the first stands.</param>
    public DictionaryExtractor(IReadOnlyList<VocabularyLabel> labels)
        : this([new FixedLabels(labels)])
    {
    }

    public string Name => ExtractorNames.Dictionary;

    public async Task<IReadOnlyList<ExtractedSkill>> ExtractAsync(DocumentText document, ParsedStandard standard, CancellationToken ct)
    {
        var skills = new List<ExtractedSkill>();
        if ((standard.Language ?? document.Language) is { } language && (await LabelsAsync(ct).ConfigureAwait(false)).For(language) is { Count: > 0 } labels)
        {
            foreach (var statement in standard.Statements.Where(statement => statement.Kind is not (StatementKind.Task or StatementKind.Other)))
            {
                ct.ThrowIfCancellationRequested();
                skills.AddRange(Find(document, labels, statement.Span, statement.Id));
            }

            foreach (var segment in standard.Segments.Where(segment => MayHoldOutcomes(standard, segment)))
            {
                ct.ThrowIfCancellationRequested();
                skills.AddRange(Find(document, labels, segment.Span, null));
            }
        }

        return [.. skills.OrderBy(skill => skill.Found.Span)];
    }

    /// <summary>Two documents at a time may both build after a change; either result is right.</summary>
    private async ValueTask<LabelDictionary> LabelsAsync(CancellationToken ct)
    {
        var read = new List<IReadOnlyList<VocabularyLabel>>(_sources.Length);
        foreach (var source in _sources)
            read.Add(await source.ReadAsync(ct).ConfigureAwait(false));
        var labels = _labels;
        return labels.IsOf(read) ? labels : _labels = new(read);
    }

    private static IEnumerable<ExtractedSkill> Find(DocumentText document, LabelIndex labels, TextSpan within, string? statementId) =>
        labels.Find(document.Slice(within)).Select(match =>
        {
            var span = new TextSpan(within.Start + match.Span.Start, within.Start + match.Span.End);
            var found = new LocatedQuote(span, Grounding.Exact, 0, QuoteLocator.IsPartial(document, span, within));
            return new ExtractedSkill(match.Label.Label, match.Label.Type, Folding.WhiteSpace(document.Slice(span)), found, statementId, statementId is null ? InOpenText : InStatement);
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
