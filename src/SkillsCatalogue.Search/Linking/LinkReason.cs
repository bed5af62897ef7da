using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Search.Linking;

/// <summary>Says of a match what relation it is and which label and words speak for it.</summary>
internal sealed class LinkReason
{
    private readonly LinkIndex _index;
    private readonly HashSet<string> _words;
    private readonly string _key;

    public LinkReason(LinkIndex index, string text)
    {
        _index = index;
        _words = [.. index.Analyse(text).Words];
        _key = Folding.LettersAndDigits(text);
    }

    public (string Match, string Why) Of(int number, float[] features)
    {
        var concept = _index.Concepts[number];
        var (best, shared, ofLabel) = (concept.Labels[0], (List<string>)[], 0.0);
        foreach (var label in concept.Labels)
        {
            if (Folding.LettersAndDigits(label.Text) == _key)
                return ("exact", $"the {Kind(label)} \"{label.Text}\" is the text");
            var words = _index.Analyse(label.Text).Words.Distinct(StringComparer.Ordinal).ToList();
            var own = words.Where(_words.Contains).ToList();
            var share = words.Count == 0 ? 0 : (double)own.Count / words.Count;
            if (own.Count > 0 && share > ofLabel)
                (best, shared, ofLabel) = (label, own, share);
        }

        if (shared.Count == 0)
            return ("related", features[LinkFeatures.Learnt] > 0.3 ? "sentences about this concept use such words" : "its description or the parts of its words are alike");
        var ofText = (double)shared.Count / Math.Max(1, _words.Count);
        var match = ofLabel >= 0.8 && ofText >= 0.8 ? "close" : ofLabel >= 1 ? "broad" : ofText >= 0.8 ? "narrow" : "related";
        return (match, $"{Kind(best)} \"{best.Text}\": {string.Join(", ", shared)}");
    }

    private static string Kind(LinkLabel label) => label.IsPreferred ? "preferred label" : "alternative label";
}
