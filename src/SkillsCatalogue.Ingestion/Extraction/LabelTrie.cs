using System.Buffers;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>The labels of one language as a trie over word stems: finds every label in one pass, longest first.</summary>
internal sealed class LabelTrie
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".;:!?\n•");

    private readonly Node _root = new();
    private readonly string? _language;

    public LabelTrie(IEnumerable<VocabularyLabel> labels, string? language)
    {
        _language = language;
        foreach (var label in labels)
        {
            var node = _root;
            foreach (var term in TextAnalysis.Terms(label.Label, language))
            {
                if (!node.Next.TryGetValue(term.Stem, out var next))
                    node.Next[term.Stem] = next = new();
                node = next;
            }

            if (node != _root)
                node.Label ??= label;
        }
    }

    /// <summary>Labels in a text, without overlaps: of those that begin at a word the longest, then on from its end.</summary>
    public IEnumerable<(VocabularyLabel Label, int Start, int End)> Find(string text)
    {
        var terms = TextAnalysis.Terms(text, _language);
        for (var first = 0; first < terms.Count; first++)
        {
            var node = _root;
            (VocabularyLabel Label, int Last)? longest = null;
            for (var i = first; i < terms.Count && node.Next.TryGetValue(terms[i].Stem, out var next); i++)
            {
                // A label does not run over the end of a sentence or a list item.
                if (i > first && text.AsSpan(terms[i - 1].Span.End..terms[i].Span.Start).ContainsAny(Breaks))
                    break;
                node = next;
                if (node.Label is { } label)
                    longest = (label, i);
            }

            if (longest is { } found)
            {
                yield return (found.Label, terms[first].Span.Start, terms[found.Last].Span.End);
                first = found.Last;
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public VocabularyLabel? Label { get; set; }
    }
}
