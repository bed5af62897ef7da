namespace SkillsCatalogue.Search.Linking;

/// <summary>Phrase or sentence → ranked concepts of a vocabulary with reasons. May be asked by many at once.</summary>
public sealed class ConceptLinker
{
    /// <summary>Texts of more words than this are sentences.</summary>
    private const int PhraseWords = 6;

    /// <summary>Makes likeness (0 to 1.2) as far apart as the scores of a ranker are, so that shares of matches read alike.</summary>
    private const float LikenessScale = 12;

    private readonly LinkModel _model;
    private readonly LearntField _learnt;

    /// <summary>Builds the index of the concepts in memory, some seconds for ESCO.</summary>
    /// <param name="language">Of the labels, ISO 639-1.</param>
    public ConceptLinker(IReadOnlyList<LinkConcept> concepts, string? language)
        : this(new(concepts, language), LinkModel.Default)
    {
    }

    internal ConceptLinker(LinkIndex index, LinkModel model)
    {
        (Index, _model) = (index, model);
        _learnt = index.Lay(model.Learnt);
    }

    internal LinkIndex Index { get; }

    /// <param name="top">Matches at most, from 1.</param>
    public LinkAnswer Link(string text, int top)
    {
        var (candidates, scores) = Scored(text);
        if (scores.Length == 0)
            return new(text, 1, []);
        int[] order = [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => candidates.Numbers[i])];
        var highest = scores[order[0]];
        var sum = scores.Sum(score => MathF.Exp(score - highest));
        var reader = new LinkReason(Index, text);
        var none = _model.None.Of(RankerOf(text).Score(candidates.Features[order[0]]), candidates.Features[order[0]][LinkFeatures.LabelCoverage]);
        return new(text, Math.Round(candidates.Features[order[0]][LinkFeatures.Same] > 0 ? 0 : none, 4), [.. order.Take(top).Select(i =>
        {
            var concept = Index.Concepts[candidates.Numbers[i]];
            var (match, why) = reader.Of(candidates.Numbers[i], candidates.Features[i]);
            return new LinkMatch(concept.Uri, concept.PrefLabel, Math.Round(MathF.Exp(scores[i] - highest) / sum, 4), match, why);
        })]);
    }

    /// <summary>Numbers of concepts, best first.</summary>
    internal IReadOnlyList<int> Rank(string text, int top)
    {
        var (candidates, scores) = Scored(text);
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => candidates.Numbers[i]).Take(top).Select(i => candidates.Numbers[i])];
    }

    private (LinkCandidates Candidates, float[] Scores) Scored(string text)
    {
        var candidates = Index.Candidates(text, _learnt, _model.Learnt);
        if (!Index.IsLearntFor)
        {
            var alike = Index.Likeness(text);
            return (candidates, [.. candidates.Numbers.Select(number => LikenessScale * alike[number])]);
        }

        var ranker = RankerOf(text);
        return (candidates, [.. candidates.Features.Select(features => ranker.Score(features))]);
    }

    private LinkRanker RankerOf(string text) => Index.Analyse(text).Words.Count > PhraseWords ? _model.Sentences : _model.Phrases;
}
