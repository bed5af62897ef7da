namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>All of one version of a vocabulary, in memory.</summary>
public sealed class VocabularyContent
{
    public static VocabularyContent Empty { get; } = new();

    /// <summary>Concepts by their address.</summary>
    public IReadOnlyDictionary<string, VocabularyConcept> Concepts { get; init; } = new Dictionary<string, VocabularyConcept>(StringComparer.Ordinal);

    /// <summary>Labels and notes by address and language (ISO 639-1): the preferred label first, others as the vocabulary orders them.</summary>
    public IReadOnlyDictionary<(string Uri, string Language), IReadOnlyList<ConceptText>> Texts { get; init; } = new Dictionary<(string, string), IReadOnlyList<ConceptText>>();

    public IReadOnlySet<ConceptRelation> Relations { get; init; } = new HashSet<ConceptRelation>();

    /// <summary>Collections by their short name.</summary>
    public IReadOnlyDictionary<string, CollectionMembers> Collections { get; init; } = new Dictionary<string, CollectionMembers>(StringComparer.Ordinal);

    /// <summary>Languages that any text is in, sorted.</summary>
    public IReadOnlyList<string> Languages => field ??= [.. Texts.Keys.Select(key => key.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The preferred label in a language; null where there is none.</summary>
    public string? PrefLabel(string uri, string language) =>
        Texts.GetValueOrDefault((uri, language))?.FirstOrDefault(text => text.Kind == ConceptTextKind.PrefLabel)?.Text;

    /// <summary>The part that a relation was delivered in: hierarchies are told apart by the type of the narrower concept.</summary>
    public static RelationArea AreaOf(ConceptRelationKind kind, ConceptType subject) => kind switch
    {
        ConceptRelationKind.EssentialSkill or ConceptRelationKind.OptionalSkill => RelationArea.OccupationSkills,
        ConceptRelationKind.RelatedEssentialSkill or ConceptRelationKind.RelatedOptionalSkill => RelationArea.SkillSkills,
        _ => subject is ConceptType.Skill or ConceptType.SkillGroup ? RelationArea.SkillHierarchy : RelationArea.OccupationHierarchy,
    };
}
