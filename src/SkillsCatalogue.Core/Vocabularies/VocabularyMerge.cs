using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>Lays an edition over what is imported of the same version: each part that it brings takes the place of that part, all else stays.</summary>
public static class VocabularyMerge
{
    /// <summary>Parts in which more than one relation in fifty hangs in the air are of another version; the real files have a few each.</summary>
    private const int ToleratedShare = 50;
    private const int ToleratedCount = 100;

    /// <summary>Fewer labels than these prove nothing about a language.</summary>
    private const int LabelsThatProve = 50;

    /// <returns>The version as it would be, and what is wrong or odd: with an error among them the result is not to be kept.</returns>
    public static (VocabularyContent Content, IReadOnlyList<VocabularyFault> Faults) Lay(VocabularyEdition edition, VocabularyContent stored)
    {
        var faults = new List<VocabularyFault>();
        var concepts = new Dictionary<string, VocabularyConcept>(stored.Concepts, StringComparer.Ordinal);
        foreach (var concept in edition.Concepts)
            concepts[concept.Uri] = concepts.TryGetValue(concept.Uri, out var known) ? known.With(concept) : concept;
        var texts = Texts(edition, stored, concepts);
        CheckLanguages(edition, texts, faults);
        DropForgotten(edition, texts, concepts);
        var content = new VocabularyContent
        {
            Concepts = concepts,
            Texts = texts,
            Relations = Relations(edition, stored, concepts, faults),
            Collections = Collections(edition, stored, concepts, faults),
        };
        Complete(edition, content, faults);
        return (content, faults);
    }

    private static Dictionary<(string Uri, string Language), IReadOnlyList<ConceptText>> Texts(VocabularyEdition edition, VocabularyContent stored, Dictionary<string, VocabularyConcept> concepts)
    {
        var texts = new Dictionary<(string Uri, string Language), IReadOnlyList<ConceptText>>(stored.Texts);
        foreach (var part in edition.Texts)
        {
            foreach (var key in texts.Keys.Where(key => key.Language == part.Language && concepts[key.Uri].Type == part.Type && !part.Texts.ContainsKey(key.Uri)).ToList())
                texts.Remove(key);
            foreach (var (uri, own) in part.Texts)
                texts[(uri, part.Language)] = own;
        }

        return texts;
    }

    /// <summary>A concept that its own files do not know any more, in any language, is gone.</summary>
    private static void DropForgotten(VocabularyEdition edition, Dictionary<(string Uri, string Language), IReadOnlyList<ConceptText>> texts, Dictionary<string, VocabularyConcept> concepts)
    {
        var delivered = edition.Texts.Select(part => part.Type).ToHashSet();
        var named = edition.Concepts.Select(concept => concept.Uri).Concat(texts.Keys.Select(key => key.Uri)).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in concepts.Values.Where(concept => delivered.Contains(concept.Type) && !named.Contains(concept.Uri)).ToList())
            concepts.Remove(gone.Uri);
    }

    /// <summary>A file under the name of another language has the other language's labels, nearly all of them.</summary>
    private static void CheckLanguages(VocabularyEdition edition, Dictionary<(string Uri, string Language), IReadOnlyList<ConceptText>> texts, List<VocabularyFault> faults)
    {
        var languages = texts.Keys.Select(key => key.Language).Distinct(StringComparer.Ordinal).ToList();
        foreach (var part in edition.Texts)
        {
            foreach (var other in languages.Where(language => Primary(language) != Primary(part.Language)))
            {
                var (same, both) = (0, 0);
                foreach (var (uri, own) in part.Texts)
                {
                    if (Preferred(own) is not { } label || Preferred(texts.GetValueOrDefault((uri, other))) is not { } its)
                        continue;
                    both++;
                    same += label == its ? 1 : 0;
                }

                if (both >= LabelsThatProve && same * 20 >= both * 19)
                    faults.Add(new(VocabularyCodes.WrongLanguage, DiagnosticSeverity.Error, $"{same} of its {both} labels are those of '{other}': this is not '{part.Language}'.", part.File));
            }
        }
    }

    private static HashSet<ConceptRelation> Relations(VocabularyEdition edition, VocabularyContent stored, Dictionary<string, VocabularyConcept> concepts, List<VocabularyFault> faults)
    {
        RelationArea AreaOf(ConceptRelation relation) => VocabularyContent.AreaOf(relation.Kind, stored.Concepts[relation.Subject].Type);
        var known = stored.Relations.Select(AreaOf).ToHashSet();
        var parts = edition.Relations.Where(part => !part.IsDerived || !known.Contains(part.Area)).ToList();
        var replaced = parts.Select(part => part.Area).ToHashSet();
        var relations = stored.Relations.Where(relation => !replaced.Contains(AreaOf(relation)) && concepts.ContainsKey(relation.Subject) && concepts.ContainsKey(relation.Object)).ToHashSet();
        foreach (var part in parts)
        {
            var loose = 0;
            foreach (var relation in part.Relations)
            {
                if (concepts.ContainsKey(relation.Subject) && concepts.ContainsKey(relation.Object))
                    relations.Add(relation);
                else
                    loose++;
            }

            ConceptType[] needed = part.Area switch
            {
                RelationArea.SkillHierarchy or RelationArea.SkillSkills => [ConceptType.Skill],
                RelationArea.OccupationHierarchy => [ConceptType.Occupation],
                _ => [ConceptType.Occupation, ConceptType.Skill],
            };
            if (!part.IsDerived)
                Judge(part.File, loose, part.Relations.Count, needed, concepts, faults);
        }

        return relations;
    }

    private static Dictionary<string, CollectionMembers> Collections(VocabularyEdition edition, VocabularyContent stored, Dictionary<string, VocabularyConcept> concepts, List<VocabularyFault> faults)
    {
        var collections = stored.Collections.Values.ToDictionary(
            collection => collection.Id, collection => new CollectionMembers(collection.Id, collection.Members.Where(concepts.ContainsKey).ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (var part in edition.Collections.Where(part => !part.IsDerived || !collections.ContainsKey(part.Id)))
        {
            var members = part.Members.Where(concepts.ContainsKey).ToHashSet(StringComparer.Ordinal);
            collections[part.Id] = new(part.Id, members);
            var needed = part.Members.Any(member => member.Contains("/occupation/", StringComparison.Ordinal)) ? ConceptType.Occupation : ConceptType.Skill;
            Judge(part.File, part.Members.Count(member => !concepts.ContainsKey(member)), part.Members.Count, [needed], concepts, faults);
        }

        return collections;
    }

    private static void Judge(string file, int loose, int all, IReadOnlyList<ConceptType> needed, Dictionary<string, VocabularyConcept> concepts, List<VocabularyFault> faults)
    {
        if (loose == 0)
            return;
        var missing = needed.Where(type => !concepts.Values.Any(concept => concept.Type == type)).ToList();
        faults.Add(missing.Count > 0
            ? new(VocabularyCodes.MissingFile, DiagnosticSeverity.Error, $"It speaks of {string.Join(" and ", missing.Select(Name))}, and none are here: add the package 'classification' of the same version, or import it first.", file)
            : loose * 2 > all || (loose > ToleratedCount && (long)loose * ToleratedShare > all)
                ? new(VocabularyCodes.OtherConcepts, DiagnosticSeverity.Error, $"{loose} of {all} records name concepts that this version does not have: is it of another version?", file)
                : new(VocabularyCodes.LooseEnds, DiagnosticSeverity.Warning, $"{loose} of {all} records name concepts that the classification does not have; they were left out.", file));
    }

    private static void Complete(VocabularyEdition edition, VocabularyContent content, List<VocabularyFault> faults)
    {
        var missing = new List<string>();
        var types = content.Concepts.Values.Select(concept => concept.Type).ToHashSet();
        if (!types.Contains(ConceptType.Skill))
            missing.Add("skills");
        if (!types.Contains(ConceptType.Occupation))
            missing.Add("occupations");
        if (!content.Relations.Any(relation => relation.Kind != ConceptRelationKind.Broader))
            missing.Add("relations of occupations and skills (package 'relations')");
        if (content.Collections.Count == 0)
            missing.Add("collections (green, digital …)");
        if (missing.Count > 0)
            faults.Add(new(VocabularyCodes.NotComplete, DiagnosticSeverity.Info, $"Version {edition.Version} has no {string.Join(", no ", missing)} yet; another import adds them."));
    }

    private static string Name(ConceptType type) => type == ConceptType.Occupation ? "occupations" : "skills";

    private static string Primary(string language) => language.Split('-')[0];

    private static string? Preferred(IReadOnlyList<ConceptText>? texts) => texts?.FirstOrDefault(text => text.Kind == ConceptTextKind.PrefLabel)?.Text;
}
