using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>Takes the standard at its word: every outcome statement (skill, knowledge, attitude) is a skill, a compound one several. Tasks are none.</summary>
public sealed class StructureExtractor : ISkillExtractor
{
    /// <summary>A numbered statement is nearly always one; a bullet or sentence under an outcome heading mostly. Prior judgement, not fitted.</summary>
    private const double WithCode = 0.93;

    private const double WithoutCode = 0.87;

    /// <summary>The cut of a compound statement may be wrong where the statement is right.</summary>
    private const double PartOfCompound = 0.95;

    public string Name => ExtractorNames.Structure;

    public Task<IReadOnlyList<ExtractedSkill>> ExtractAsync(DocumentText document, ParsedStandard standard, CancellationToken ct)
    {
        var skills = new List<ExtractedSkill>();
        foreach (var statement in standard.Statements)
        {
            ct.ThrowIfCancellationRequested();
            var labels = SkillLabels.Of(statement, standard.Language ?? document.Language);
            var found = new LocatedQuote(statement.Span, Grounding.Exact, 0, Partial: false);
            var reliability = (statement.Code is null ? WithoutCode : WithCode) * (labels.Count > 1 ? PartOfCompound : 1);
            skills.AddRange(labels.Select(label =>
                new ExtractedSkill(label.Text, label.Type, Folding.WhiteSpace(document.Slice(statement.Span)), found, statement.Id, reliability)));
        }

        return Task.FromResult<IReadOnlyList<ExtractedSkill>>(skills);
    }
}
