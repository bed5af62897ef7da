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
/// is a vote for its candidates, not a candidate of its own; where it says otherwise, the candidate is marked.
/// </summary>
internal sealed class CandidateUnion(DocumentText document, ParsedStandard standard, string standardKey, DateTimeOffset at)
{
    /// <summary>Of two places that are one, the part in common (intersection over union).</summary>
    private const double SamePlace = 0.5;

    /// <summary>Prior judgement, not fitted: a tag that only a model claims.</summary>
    private const double ModelTagConfidence = 0.6;

    private readonly Dictionary<string, Statement> _statements = standard.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
    private readonly Dictionary<DecisionKey, CandidateDraft> _drafts = [];
    private readonly Dictionary<string, List<CandidateDraft>> _byFingerprint = new(StringComparer.Ordinal);
    private readonly List<CandidateDraft> _loose = [];
    private readonly Dictionary<string, List<ModelTag>> _modelTags = new(StringComparer.Ordinal);
    private readonly string? _language = standard.Language ?? document.Language;

    /// <summary>Adds the finds of one extractor. The structure goes first: later extractors vote on its candidates.</summary>
    public void Add(string extractor, IEnumerable<ExtractedSkill> skills)
    {
        var finds = new Dictionary<string, List<ExtractedSkill>>(StringComparer.Ordinal);
        foreach (var skill in skills)
        {
            var statement = skill.StatementId is { } id ? _statements.GetValueOrDefault(id) : null;
            var words = statement?.Text ?? skill.Quote;
            var fingerprint = Fingerprint.OfStatement(words);
            if (skill.Tags.Count > 0)
                _modelTags[fingerprint] = [.. _modelTags.GetValueOrDefault(fingerprint) ?? [], .. skill.Tags];
            if (extractor != ExtractorNames.Structure)
            {
                if (statement is not null && Named(fingerprint) is { Count: > 0 } named)
                {
                    VoteOn(named, extractor, skill);
                    if (!finds.TryGetValue(fingerprint, out var said))
                        finds[fingerprint] = said = [];
                    said.Add(skill);
                    continue;
                }

                if (Same(statement is null ? _loose : _byFingerprint.GetValueOrDefault(fingerprint) ?? [], extractor, skill) is { } same)
                {
                    same.Vote(extractor, skill.Reliability);
                    Compare(same, extractor, skill, LabelLikeness.Of(same.Label, skill.Label, _language));
                    continue;
                }
            }

            var key = DecisionKey.Of(standardKey, fingerprint, skill.Label);
            if (!_drafts.TryGetValue(key, out var known))
                Add(known = new(key, skill.Label, skill.Type, words, statement?.Section), statement is null);

            known.Vote(extractor, skill.Reliability);
            var evidence = statement is not null && !skill.Found.Partial && skill.Found.Span == statement.Span
                ? EvidenceMaker.OfStatement(document, statement)
                : EvidenceMaker.Of(document, skill.Quote, skill.Found, statement, null);
            known.Prove(evidence);
        }

        if (extractor == ExtractorNames.Model)
            CompareSplits(extractor, finds);
    }

    /// <summary>Takes over candidates of an earlier run with the proofs found again. Goes before all extractors.</summary>
    public void Take(IEnumerable<CarriedSkill> skills)
    {
        foreach (var skill in skills)
        {
            var words = skill.Statement?.Text ?? skill.Evidence.Quote;
            var key = DecisionKey.Of(standardKey, Fingerprint.OfStatement(words), skill.Candidate.PrefLabel);
            if (!_drafts.TryGetValue(key, out var draft))
                Add(draft = new(key, skill.Candidate.PrefLabel, skill.Candidate.SkillType, words, skill.Statement?.Section), skill.Statement is null);
            draft.Vote(skill.Candidate.Votes, skill.Candidate.Confidence);
            draft.Prove(skill.Evidence);
        }
    }

    /// <summary>All candidates in the order in which they were found first.</summary>
    public IReadOnlyList<SkillCandidate> Candidates()
    {
        var drafts = _drafts.Values.ToList();
        List<SkillCandidate> candidates = [.. drafts.Select(CandidateOf)];
        var classes = ConfidenceTable.ClassesOf(candidates);
        return [.. candidates.Select((candidate, i) => candidate with { Confidence = Math.Max(drafts[i].Carried, ConfidenceOf(candidate, classes[i], drafts[i].Model)) })];
    }

    private SkillCandidate CandidateOf(CandidateDraft draft)
    {
        // The tags first: where they are not agreed on, the votes say so.
        var tags = TagsOf(draft);
        return new(draft.Key.CandidateId, draft.Label, Language(draft.Words), draft.Type, draft.Key.Fingerprint, draft.Evidence, draft.Votes, 0, tags, []);
    }

    private double ConfidenceOf(SkillCandidate candidate, string? name, double model) => CandidateConfidence.Of(
        name is null ? 0 : ConfidenceTable.Current.Of(name),
        model,
        candidate.Evidence.Max(evidence => evidence.Grounding),
        candidate.Evidence.Max(evidence => document.ConfidenceOf(evidence.Span)));

    /// <summary>Candidates of a statement that the structure named.</summary>
    private List<CandidateDraft> Named(string fingerprint) =>
        _byFingerprint.TryGetValue(fingerprint, out var group) ? [.. group.Where(draft => draft.Votes.Structure > 0)] : [];

    /// <summary>
    /// A vote for the candidate whose label is most like the find's, or for all when none shares a word with it. A known label that is only a small part of the
    /// candidate's says nothing of it.
    /// </summary>
    private void VoteOn(List<CandidateDraft> named, string extractor, ExtractedSkill skill)
    {
        var likeness = named.ConvertAll(draft => LabelLikeness.Of(draft.Label, skill.Label, _language));
        var best = likeness.Max(one => one.F1);
        for (var i = 0; i < named.Count; i++)
        {
            if (likeness[i].F1 < best || (extractor == ExtractorNames.Dictionary && likeness[i].ShareOfFirst < LabelLikeness.GoodPart))
                continue;
            named[i].Vote(extractor, skill.Reliability);
            Compare(named[i], extractor, skill, likeness[i]);
        }
    }

    /// <summary>The dictionary knows a part of a statement, so it contradicts a kind only where it knows the whole, and never a label.</summary>
    private static void Compare(CandidateDraft draft, string extractor, ExtractedSkill skill, LabelLikeness likeness)
    {
        if (draft.Type != skill.Type && (extractor == ExtractorNames.Model || likeness.F1 >= LabelLikeness.Same))
            draft.Contradict(new(DisagreementKind.Type, extractor, skill.Type.ToString()));
        if (extractor == ExtractorNames.Model && likeness.F1 < LabelLikeness.Alike)
            draft.Contradict(new(DisagreementKind.Label, extractor, skill.Label));
    }

    /// <summary>Fewer skills than the structure has contradict it only where one of them is said of the whole statement; else some were overlooked.</summary>
    private void CompareSplits(string extractor, Dictionary<string, List<ExtractedSkill>> finds)
    {
        foreach (var (fingerprint, said) in finds)
        {
            var named = Named(fingerprint);
            var labels = said.Select(skill => skill.Label).DistinctBy(Folding.LettersAndDigits).ToList();
            if (labels.Count == named.Count || (labels.Count < named.Count && said.TrueForAll(skill => skill.Found.Partial)))
                continue;
            foreach (var draft in named)
                draft.Contradict(new(DisagreementKind.Split, extractor, string.Join("; ", labels)));
        }
    }

    /// <summary>The candidate that only other extractors have for the same thing: the same label in overlapping words, or the same place.</summary>
    private CandidateDraft? Same(List<CandidateDraft> drafts, string extractor, ExtractedSkill skill) =>
        !skill.Found.IsLocated ? null : drafts.Find(draft => !draft.IsVotedBy(extractor) && draft.Evidence.Exists(evidence =>
            evidence.Grounding != Grounding.Unlocated && evidence.Span.Overlaps(skill.Found.Span)
            && (evidence.Span.IntersectionOverUnion(skill.Found.Span) >= SamePlace || LabelLikeness.Of(draft.Label, skill.Label, _language).F1 >= LabelLikeness.Same)));

    private void Add(CandidateDraft draft, bool loose)
    {
        _drafts.Add(draft.Key, draft);
        if (!_byFingerprint.TryGetValue(draft.Key.Fingerprint, out var group))
            _byFingerprint[draft.Key.Fingerprint] = group = [];
        group.Add(draft);
        if (loose)
            _loose.Add(draft);
    }

    private string Language(string words) =>
        standard.Language ?? document.Language ?? SkillsCatalogue.Language.Analysis.LanguageGuesser.Guess(words) ?? "und";

    /// <summary>Tags are judged on the whole statement, not the label: the purpose that makes an action green often stands in the clause that the label leaves out.</summary>
    private IReadOnlyList<TagClaim> TagsOf(CandidateDraft draft)
    {
        var language = Language(draft.Words);
        var claims = Tagger.Tag(draft.Words, language == "und" ? null : language, at, draft.Section);
        return _modelTags.TryGetValue(draft.Key.Fingerprint, out var said) ? [.. claims.Select(claim => With(claim, said.Find(tag => tag.Scheme == claim.Scheme), draft))] : claims;
    }

    /// <summary>
    /// A model never overrules the rules: where they could not tell, its claim stands with the words it rests on; where they say no, theirs stands and the candidate is marked.
    /// </summary>
    private TagClaim With(TagClaim rules, ModelTag? model, CandidateDraft draft)
    {
        if (model is null || rules.Value == true)
            return rules;
        if (rules.Value == false)
        {
            draft.Contradict(new(DisagreementKind.Tag, ExtractorNames.Model, $"{model.Scheme}: {model.Trigger}"));
            return rules;
        }

        return rules with
        {
            Value = true, Basis = TagBasis.Model, Trigger = model.Trigger, Reason = "A language model named these words; the rules could not tell.",
            Method = model.Method, Confidence = ModelTagConfidence, At = at,
        };
    }
}
