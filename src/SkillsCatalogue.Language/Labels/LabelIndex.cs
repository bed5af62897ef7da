using System.Buffers;
using System.Runtime.InteropServices;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Labels;

/// <summary>
/// The labels of one language as a trie over numbers of word stems: finds every label in one pass over a text, whatever its inflection. Articles do not count.
/// Never changes once it is made; several threads may search it.
/// </summary>
public sealed class LabelIndex
{
    private const int None = -1;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".;:!?\n•");

    private readonly string _language;
    private readonly LabelWords? _words;
    private readonly SingleWords _singles;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<VocabularyLabel> _labels = [];

    /// <summary>Node → number of the first label that ends there; <see cref="None"/> where none does.</summary>
    private readonly List<int> _first = [None];

    /// <summary>Label → the next that ends at the same node, in the order given.</summary>
    private readonly List<int> _next = [];

    /// <param name="labels">All of one language; of two that a text does not tell apart the earlier is found.</param>
    /// <param name="language">ISO 639-1; a language without a stemmer is matched word by word.</param>
    public LabelIndex(IEnumerable<VocabularyLabel> labels, string language)
    {
        ArgumentNullException.ThrowIfNull(labels);
        _language = language;
        _words = LabelWords.For(language);
        _singles = new(language);
        var path = new List<int>();
        foreach (var label in labels)
        {
            path.Clear();
            foreach (var term in Terms(label.Label))
                path.Add(NumberOf(term.Stem));
            if (path.Count == 0)
                continue;
            _singles.Count(path);
            Add(label, path);
        }

        _edges.TrimExcess();
        _labels.TrimExcess();
    }

    /// <summary>Labels that it knows.</summary>
    public int Count => _labels.Count;

    /// <summary>The labels in a text in reading order, without overlaps: of those that overlap the one of most words, then the one whose words stand there as written, then the one given first.</summary>
    public IReadOnlyList<LabelMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = Terms(text);
        var numbers = new int[terms.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = _stems.GetValueOrDefault(terms[i].Stem, None);

        var found = new List<Found>();
        for (var first = 0; first < numbers.Length; first++)
        {
            var node = 0;
            for (var i = first; i < numbers.Length && numbers[i] != None && _edges.TryGetValue(Edge(node, numbers[i]), out var next); i++)
            {
                // A label does not run over the end of a sentence or a list item.
                if (i > first && text.AsSpan(terms[i - 1].Span.End..terms[i].Span.Start).ContainsAny(Breaks))
                    break;
                node = next;
                if (BestAt(node, text, terms, first, i) is { } best)
                    found.Add(best);
            }
        }

        return WithoutOverlaps(found, terms);
    }

    private static IReadOnlyList<LabelMatch> WithoutOverlaps(List<Found> found, List<Term> terms)
    {
        found.Sort();
        var taken = new bool[terms.Count];
        var matches = new List<LabelMatch>();
        foreach (var (label, _, first, last, _) in found)
        {
            var place = taken.AsSpan(first..(last + 1));
            if (place.Contains(true))
                continue;
            place.Fill(true);
            matches.Add(new(label, new(terms[first].Span.Start, terms[last].Span.End), last - first + 1));
        }

        matches.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return matches;
    }

    private static long Edge(int node, int stem) => ((long)node << 32) | (uint)stem;

    /// <summary>Of the labels that end at a node the one that says most as the text does; null when none may stand for these words.</summary>
    private Found? BestAt(int node, string text, List<Term> terms, int first, int last)
    {
        Found? best = null;
        for (var number = _first[node]; number != None; number = _next[number])
        {
            var label = _labels[number];
            if (first == last && !_singles.MayStand(label, _stems[terms[first].Stem], _labels.Count, text.AsSpan(terms[first].Span.Start, terms[first].Span.Length)))
                continue;
            var asWritten = label.Label.AsSpan().Equals(text.AsSpan(terms[first].Span.Start..terms[last].Span.End), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (best is null || asWritten > best.Value.AsWritten)
                best = new(label, number, first, last, asWritten);
        }

        return best;
    }

    private List<Term> Terms(string text)
    {
        var terms = TextAnalysis.Terms(text, _language);
        if (_words is not { Articles.Count: > 0 })
            return [.. terms];
        List<Term> kept = [.. terms.Where(term => !_words.Articles.Contains(term.Word))];
        return kept;
    }

    private int NumberOf(string stem)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_stems, stem, out var known);
        return known ? number : number = _stems.Count - 1;
    }

    private void Add(VocabularyLabel label, List<int> path)
    {
        var node = 0;
        foreach (var stem in path)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Edge(node, stem), out var known);
            if (!known)
            {
                next = _first.Count;
                _first.Add(None);
            }

            node = next;
        }

        var number = _labels.Count;
        _labels.Add(label);
        _next.Add(None);
        if (_first[node] == None)
        {
            _first[node] = number;
            return;
        }

        var last = _first[node];
        while (_next[last] != None)
            last = _next[last];
        _next[last] = number;
    }

    private readonly record struct Found(VocabularyLabel Label, int Number, int First, int Last, int AsWritten) : IComparable<Found>
    {
        /// <summary>Longest, then as written, then the earlier label, then the earlier place.</summary>
        public int CompareTo(Found other)
        {
            var order = (other.Last - other.First).CompareTo(Last - First);
            if (order == 0)
                order = other.AsWritten.CompareTo(AsWritten);
            if (order == 0)
                order = Number.CompareTo(other.Number);
            return order == 0 ? First.CompareTo(other.First) : order;
        }
    }
}
