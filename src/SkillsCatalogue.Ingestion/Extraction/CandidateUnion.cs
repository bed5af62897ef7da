using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// Unites the finds of all extractors: one candidate for each (fingerprint of the statement's words, folded label). The same words under another code are the
/// same fingerprint: one candidate with several pieces of evidence. A find of the dictionary or the model inside a statement that the structure has named already
/// is a vote for its candidates, not a candidate of its own.
/// </summary>
internal sealed class CandidateUnion(DocumentText document, ParsedStandard standard, string standardKey, DateTimeOffset at)
{
    private readonly Dictionary<string, Statement> _statements = standard.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
    private readonly Dictionary<DecisionKey, Draft> _drafts = [];
    private readonly Dictionary<string, List<Draft>> _byFingerprint = new(StringComparer.Ordinal);

    /// <summary>Adds the finds of one extractor. The structure goes first: later extractors vote on its candidates.</summary>
    public void Add(string extractor, IEnumerable<ExtractedSkill> skills)
    {
        foreach (var skill in skills)
        {
            var statement = skill.StatementId is { } id ? _statements.GetValueOrDefault(id) : null;
            var words = statement?.Text ?? skill.Quote;
            var fingerprint = Fingerprint.OfStatement(words);
            if (extractor != ExtractorNames.Structure && statement is not null && VotedFor(fingerprint, skill.Label, out var votedFor))
            {
                foreach (var draft in votedFor)
                    draft.Vote(extractor, skill.Reliability);
                continue;
            }

            var key = DecisionKey.Of(standardKey, fingerprint, skill.Label);
            if (!_drafts.TryGetValue(key, out var known))
            {
                Add(known = new(key, skill.Label, skill.Type, words, statement?.Section));
            }

            known.Vote(extractor, skill.Reliability);
            var evidence = statement is not null && !skill.Found.Partial && skill.Found.Span == statement.Span
                ? EvidenceMaker.OfStatement(document, statement)
                : EvidenceMaker.Of(document, skill.Quote, skill.Found, statement, null);
            known.Prove(evidence);
        }
    }

    /// <summary>Takes over candidates of an earlier run with the proofs found again. Goes before all extractors.</summary>
    public void Take(IEnumerable<CarriedSkill> skills)
    {
        foreach (var skill in skills)
        {
            var words = skill.Statement?.Text ?? skill.Evidence.Quote;
            var key = DecisionKey.Of(standardKey, Fingerprint.OfStatement(words), skill.Candidate.PrefLabel);
            if (!_drafts.TryGetValue(key, out var draft))
                Add(draft = new(key, skill.Candidate.PrefLabel, skill.Candidate.SkillType, words, skill.Statement?.Section));
            draft.Vote(skill.Candidate.Votes, skill.Candidate.Confidence);
            draft.Prove(skill.Evidence);
        }
    }

    /// <summary>All candidates in the order in which they were found first.</summary>
    public IReadOnlyList<SkillCandidate> Candidates() =>
        [.. _drafts.Values.Select(draft => new SkillCandidate(
            draft.Key.CandidateId,
            draft.Label,
            Language(draft.Words),
            draft.Type,
            draft.Key.Fingerprint,
            draft.Evidence,
            draft.Votes,
            Math.Max(draft.Carried, CandidateConfidence.Of(draft.Reliabilities, draft.Evidence.Max(evidence => evidence.Grounding), draft.Evidence.Max(evidence => document.ConfidenceOf(evidence.Span)))),
            TagsOf(draft),
            []))];

    /// <summary>Candidates of the statement that the structure named: the one whose label shares most words with the find, or all of them when none does.</summary>
    private bool VotedFor(string fingerprint, string label, out IReadOnlyList<Draft> drafts)
    {
        drafts = [];
        if (!_byFingerprint.TryGetValue(fingerprint, out var group) || group.All(draft => draft.Votes.Structure == 0))
            return false;
        var words = LabelWords(label);
        var named = group.Where(draft => draft.Votes.Structure > 0).ToList();
        var best = named.Max(draft => LabelWords(draft.Label).Count(words.Contains));
        drafts = best == 0 ? named : [.. named.Where(draft => LabelWords(draft.Label).Count(words.Contains) == best)];
        return true;
    }

    private void Add(Draft draft)
    {
        _drafts.Add(draft.Key, draft);
        if (!_byFingerprint.TryGetValue(draft.Key.Fingerprint, out var group))
            _byFingerprint[draft.Key.Fingerprint] = group = [];
        group.Add(draft);
    }

    private HashSet<string> LabelWords(string label) =>
        [.. SkillsCatalogue.Language.Analysis.TextAnalysis.Terms(label, standard.Language ?? document.Language).Select(term => term.Stem)];

    private string Language(string words) =>
        standard.Language ?? document.Language ?? SkillsCatalogue.Language.Analysis.LanguageGuesser.Guess(words) ?? "und";

    /// <summary>Tags are judged on the whole statement, not the label: the purpose that makes an action green often stands in the clause that the label leaves out.</summary>
    private IReadOnlyList<TagClaim> TagsOf(Draft draft)
    {
        var language = Language(draft.Words);
        return Tagger.Tag(draft.Words, language == "und" ? null : language, at, draft.Section);
    }

    private sealed class Draft(DecisionKey key, string label, Core.Skills.SkillType type, string words, string? section)
    {
        private readonly Dictionary<string, double> _reliability = new(StringComparer.Ordinal);

        public DecisionKey Key => key;

        public string Label => label;

        public Core.Skills.SkillType Type => type;

        public string Words => words;

        public string? Section => section;

        public List<Evidence> Evidence { get; } = [];

        /// <summary>Confidence of the earlier run; 0 when none had it.</summary>
        public double Carried { get; private set; }

        public ExtractorVotes Votes => new(VoteOf(ExtractorNames.Structure), VoteOf(ExtractorNames.Dictionary), VoteOf(ExtractorNames.Model));

        public IEnumerable<double> Reliabilities => _reliability.Values;

        public void Vote(string extractor, double reliability) =>
            _reliability[extractor] = Math.Max(reliability, _reliability.GetValueOrDefault(extractor));

        public void Vote(ExtractorVotes votes, double confidence)
        {
            foreach (var (extractor, times) in new[] { (ExtractorNames.Structure, votes.Structure), (ExtractorNames.Dictionary, votes.Dictionary), (ExtractorNames.Model, votes.Model) })
            {
                if (times > 0)
                    _reliability.TryAdd(extractor, 0);
            }

            Carried = Math.Max(Carried, confidence);
        }

        public void Prove(Evidence evidence)
        {
            if (!Evidence.Any(other => other.Span == evidence.Span && other.StatementId == evidence.StatementId && other.Quote == evidence.Quote))
                Evidence.Add(evidence);
        }

        private int VoteOf(string extractor) => _reliability.ContainsKey(extractor) ? 1 : 0;
    }
}
