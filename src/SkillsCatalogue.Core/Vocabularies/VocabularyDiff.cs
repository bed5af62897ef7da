using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>What changed from one version of a vocabulary to another.</summary>
/// <param name="Languages">Languages that both have; labels are compared in them.</param>
/// <param name="Types">Types of concept that both have; others are not compared, since a part that was not imported is no change.</param>
public sealed record VocabularyDiff(string Scheme, string From, string To, IReadOnlyList<string> Languages, IReadOnlyList<ConceptType> Types)
{
    public required IReadOnlyList<ConceptRef> Added { get; init; }

    public required IReadOnlyList<DeprecatedConcept> Deprecated { get; init; }

    public required IReadOnlyList<RelabelledConcept> Relabelled { get; init; }

    public required IReadOnlyList<CollectionChange> Collections { get; init; }

    /// <summary>Concepts of both versions whose alternative or hidden labels changed.</summary>
    public required int OtherLabelsChanged { get; init; }

    /// <summary>Concepts of both versions whose description, definition or scope note changed.</summary>
    public required int NotesChanged { get; init; }

    /// <summary>Concepts that stand under other broader concepts than before; those that stand under none in a version are not counted, since its hierarchy may not be imported.</summary>
    public required int Moved { get; init; }

    /// <summary>Deprecated concepts of which something tells what stands in for them.</summary>
    public IReadOnlyList<DeprecatedConcept> Replaced => [.. Deprecated.Where(concept => concept.ReplacedBy is not null)];

    public static VocabularyDiff Of(string scheme, string from, VocabularyContent before, string to, VocabularyContent after)
    {
        List<string> languages = [.. before.Languages.Intersect(after.Languages, StringComparer.Ordinal)];
        HashSet<ConceptType> types = [.. before.Concepts.Values.Select(concept => concept.Type).Intersect(after.Concepts.Values.Select(concept => concept.Type))];
        List<VocabularyConcept> old = [.. before.Concepts.Values.Where(concept => types.Contains(concept.Type))];
        var gone = old.Where(concept => !concept.IsDeprecated && (!after.Concepts.TryGetValue(concept.Uri, out var now) || now.IsDeprecated)).ToList();
        var added = after.Concepts.Values.Where(concept => types.Contains(concept.Type) && !concept.IsDeprecated && !before.Concepts.ContainsKey(concept.Uri)).ToList();
        List<string> shared = [.. old.Select(concept => concept.Uri).Where(after.Concepts.ContainsKey)];
        return new(scheme, from, to, languages, [.. types.Order()])
        {
            Added = Refs(added.Select(concept => concept.Uri), after),
            Deprecated = Deprecations(gone, before, after, languages),
            Relabelled = [.. shared.SelectMany(uri => languages.Select(language => (Uri: uri, Language: language, Before: before.PrefLabel(uri, language), After: after.PrefLabel(uri, language))))
                .Where(pair => pair.Before is not null && pair.After is not null && pair.Before != pair.After)
                .Select(pair => new RelabelledConcept(pair.Uri, after.Concepts[pair.Uri].Type, pair.Language, pair.Before!, pair.After!))
                .OrderBy(change => change.Type).ThenBy(change => change.Language, StringComparer.Ordinal).ThenBy(change => change.Before, StringComparer.Ordinal).ThenBy(change => change.Uri, StringComparer.Ordinal)],
            Collections = [.. before.Collections.Keys.Union(after.Collections.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => Change(id, before, after)).OfType<CollectionChange>()],
            OtherLabelsChanged = Changed(shared, languages, before, after, text => text.Kind is ConceptTextKind.AltLabel or ConceptTextKind.HiddenLabel),
            NotesChanged = Changed(shared, languages, before, after, text => text.Kind > ConceptTextKind.HiddenLabel),
            Moved = Moves(shared, before, after),
        };
    }

    private static List<DeprecatedConcept> Deprecations(List<VocabularyConcept> gone, VocabularyContent before, VocabularyContent after, List<string> languages)
    {
        var heirs = new Lazy<Heirs>(() => new Heirs(before, after, languages));
        return [.. gone.Select(concept =>
        {
            var stated = (after.Concepts.GetValueOrDefault(concept.Uri) ?? concept).ReplacedBy;
            var heir = stated is not null && after.Concepts.ContainsKey(stated) ? stated : null;
            var basis = heir is null ? "label" : "stated";
            heir ??= heirs.Value.Of(concept);
            return new DeprecatedConcept(concept.Uri, concept.Type, Ref(concept.Uri, before).Label, heir is null ? null : Ref(heir, after), heir is null ? null : basis);
        }).OrderBy(concept => concept.Type).ThenBy(concept => concept.Label, StringComparer.Ordinal).ThenBy(concept => concept.Uri, StringComparer.Ordinal)];
    }

    private static CollectionChange? Change(string id, VocabularyContent before, VocabularyContent after)
    {
        var (old, now) = (before.Collections.GetValueOrDefault(id), after.Collections.GetValueOrDefault(id));
        var joined = Refs((now?.Members ?? Nothing).Where(uri => old?.Members.Contains(uri) != true), after);
        var left = Refs((old?.Members ?? Nothing).Where(uri => now?.Members.Contains(uri) != true), before);
        return joined.Count + left.Count == 0 ? null : new(id, old?.Members.Count, now?.Members.Count, joined, left);
    }

    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    private static int Changed(List<string> uris, List<string> languages, VocabularyContent before, VocabularyContent after, Func<ConceptText, bool> wanted) =>
        uris.Count(uri => languages.Any(language =>
            before.Texts.TryGetValue((uri, language), out var old) && after.Texts.TryGetValue((uri, language), out var now) && !old.Where(wanted).ToHashSet().SetEquals(now.Where(wanted))));

    private static int Moves(List<string> uris, VocabularyContent before, VocabularyContent after)
    {
        var (old, now) = (Broader(before), Broader(after));
        return uris.Count(uri => old.Contains(uri) && now.Contains(uri) && !old[uri].ToHashSet(StringComparer.Ordinal).SetEquals(now[uri]));
    }

    private static ILookup<string, string> Broader(VocabularyContent content) =>
        content.Relations.Where(relation => relation.Kind == ConceptRelationKind.Broader).ToLookup(relation => relation.Subject, relation => relation.Object, StringComparer.Ordinal);

    private static List<ConceptRef> Refs(IEnumerable<string> uris, VocabularyContent content) =>
        [.. uris.Select(uri => Ref(uri, content)).OrderBy(found => found.Type).ThenBy(found => found.Label, StringComparer.Ordinal).ThenBy(found => found.Uri, StringComparer.Ordinal)];

    private static ConceptRef Ref(string uri, VocabularyContent content) =>
        new(uri, content.Concepts[uri].Type, content.PrefLabel(uri, "en") ?? content.Languages.Select(language => content.PrefLabel(uri, language)).FirstOrDefault(label => label is not null) ?? uri);

    /// <summary>Concepts of the newer version by their labels: the only one of its type that has the label of a concept that is gone is its heir.</summary>
    private sealed class Heirs
    {
        private readonly Dictionary<(ConceptType, string Language, string Label), string?> byLabel = [];
        private readonly VocabularyContent before;
        private readonly List<string> languages;

        public Heirs(VocabularyContent before, VocabularyContent after, List<string> languages)
        {
            (this.before, this.languages) = (before, languages);
            foreach (var ((uri, language), texts) in after.Texts)
            {
                if (!languages.Contains(language, StringComparer.Ordinal) || after.Concepts[uri].IsDeprecated)
                    continue;
                foreach (var label in texts.Where(text => text.Kind <= ConceptTextKind.AltLabel).Select(text => Folding.LettersAndDigits(text.Text)).Distinct(StringComparer.Ordinal))
                {
                    var key = (after.Concepts[uri].Type, language, label);
                    byLabel[key] = byLabel.TryGetValue(key, out var other) && other != uri ? null : uri;
                }
            }
        }

        public string? Of(VocabularyConcept concept) => languages
            .Select(language => before.PrefLabel(concept.Uri, language) is { } label ? byLabel.GetValueOrDefault((concept.Type, language, Folding.LettersAndDigits(label))) : null)
            .FirstOrDefault(uri => uri is not null && uri != concept.Uri);
    }
}
