using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>A candidate while the extractors are being united.</summary>
internal sealed class CandidateDraft(DecisionKey key, string label, SkillType type, string words, string? section)
{
    private readonly HashSet<string> _voted = new(StringComparer.Ordinal);
    private readonly List<Disagreement> _disagreements = [];

    public DecisionKey Key => key;

    public string Label => label;

    public SkillType Type => type;

    public string Words => words;

    public string? Section => section;

    public List<Evidence> Evidence { get; } = [];

    /// <summary>Confidence of the earlier run; 0 when none had it.</summary>
    public double Carried { get; private set; }

    /// <summary>Reliability of the model's best find; 0 when it has none.</summary>
    public double Model { get; private set; }

    public ExtractorVotes Votes => new(VoteOf(ExtractorNames.Structure), VoteOf(ExtractorNames.Dictionary), VoteOf(ExtractorNames.Model))
    {
        Disagreements = _disagreements.Count == 0 ? null : [.. _disagreements],
    };

    public void Vote(string extractor, double reliability)
    {
        _voted.Add(extractor);
        if (extractor == ExtractorNames.Model)
            Model = Math.Max(Model, reliability);
    }

    /// <summary>Takes over the votes of an earlier run.</summary>
    public void Vote(ExtractorVotes votes, double confidence)
    {
        foreach (var (extractor, times) in new[] { (ExtractorNames.Structure, votes.Structure), (ExtractorNames.Dictionary, votes.Dictionary), (ExtractorNames.Model, votes.Model) })
        {
            if (times > 0)
                _voted.Add(extractor);
        }

        foreach (var disagreement in votes.Disagreements ?? [])
            Contradict(disagreement);
        Carried = Math.Max(Carried, confidence);
    }

    public void Contradict(Disagreement disagreement)
    {
        if (!_disagreements.Contains(disagreement))
            _disagreements.Add(disagreement);
    }

    public void Prove(Evidence evidence)
    {
        if (!Evidence.Any(other => other.Span == evidence.Span && other.StatementId == evidence.StatementId && other.Quote == evidence.Quote))
            Evidence.Add(evidence);
    }

    public bool IsVotedBy(string extractor) => _voted.Contains(extractor);

    private int VoteOf(string extractor) => IsVotedBy(extractor) ? 1 : 0;
}
