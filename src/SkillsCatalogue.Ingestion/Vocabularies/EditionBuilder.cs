using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>Gathers what the files of one version say.</summary>
internal sealed class EditionBuilder(List<VocabularyFault> faults)
{
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VocabularyConcept> concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<(ConceptType Type, string Language), (string File, Dictionary<string, IReadOnlyList<ConceptText>> Texts)> texts = [];
    private readonly Dictionary<RelationArea, RelationPart> stated = [];
    private readonly Dictionary<RelationArea, HashSet<ConceptRelation>> derived = [];
    private readonly Dictionary<string, CollectionPart> collections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> schemes = new(StringComparer.Ordinal);

    /// <exception cref="EscoRefusedException">The file cannot be used.</exception>
    public void Add(EscoFile file)
    {
        switch (file.Kind)
        {
            case EscoFileKind.Skills: new ConceptFile(this, file, ConceptType.Skill).Read(); break;
            case EscoFileKind.SkillGroups: new ConceptFile(this, file, ConceptType.SkillGroup).Read(); break;
            case EscoFileKind.Occupations: new ConceptFile(this, file, ConceptType.Occupation).Read(); break;
            case EscoFileKind.IscoGroups: new ConceptFile(this, file, ConceptType.IscoGroup).Read(); break;
            case EscoFileKind.SkillsHierarchy: new HierarchyFile(this, file).Read(); break;
            case EscoFileKind.Collection: AddCollection(file); break;
            default: AddRelations(file); break;
        }
    }

    public VocabularyEdition Build(string version) => new(EscoReader.Scheme, version)
    {
        Concepts = [.. concepts.Values],
        Texts = [.. texts.Select(pair => new TextPart(pair.Key.Type, pair.Key.Language, pair.Value.File, pair.Value.Texts))],
        Relations = [.. stated.Values, .. derived.Where(pair => !stated.ContainsKey(pair.Key)).Select(pair => new RelationPart(pair.Key, "", true, [.. pair.Value]))],
        Collections = [.. collections.Values, .. schemes.Where(pair => !collections.ContainsKey(pair.Key)).Select(pair => new CollectionPart(pair.Key, "", true, [.. pair.Value.Distinct(StringComparer.Ordinal)]))],
    };

    /// <summary>The same text for the same address: relations name each of them hundreds of times.</summary>
    public string Address(string uri)
    {
        if (addresses.TryGetValue(uri, out var known))
            return known;
        addresses.Add(uri, uri);
        return uri;
    }

    public void Concept(VocabularyConcept concept) =>
        concepts[concept.Uri] = concepts.TryGetValue(concept.Uri, out var known) ? known.With(concept) : concept;

    /// <summary>The texts of a part, to be filled.</summary>
    public Dictionary<string, IReadOnlyList<ConceptText>> Texts(EscoFile file, ConceptType type)
    {
        if (!texts.TryGetValue((type, file.Language!), out var part))
            texts.Add((type, file.Language!), part = (file.Name, new(StringComparer.Ordinal)));
        return part.Texts;
    }

    /// <summary>A broader concept that a column tells, for want of the file of relations.</summary>
    public void Derive(RelationArea area, string narrower, string broader)
    {
        if (!derived.TryGetValue(area, out var relations))
            derived.Add(area, relations = []);
        relations.Add(new(Address(narrower), ConceptRelationKind.Broader, Address(broader)));
    }

    /// <summary>A collection that a concept names itself, for want of the collection's file.</summary>
    public void Derive(string collection, string member)
    {
        if (!schemes.TryGetValue(collection, out var members))
            schemes.Add(collection, members = []);
        members.Add(member);
    }

    public void Tell(string code, DiagnosticSeverity severity, string message, EscoFile file, int? line = null) =>
        faults.Add(new(code, severity, message, file.Name, line));

    private void AddCollection(EscoFile file)
    {
        using var rows = new EscoTable(file, "conceptUri");
        var members = new List<string>();
        while (rows.Read())
            members.Add(Address(rows.Uri("conceptUri")));
        var id = EscoNames.CollectionId(file.Stem);
        collections[id] = new(id, file.Name, false, [.. members.Distinct(StringComparer.Ordinal)]);
    }

    private void AddRelations(EscoFile file)
    {
        var (area, subject, kind, @object) = file.Kind switch
        {
            EscoFileKind.BroaderSkills => (RelationArea.SkillHierarchy, "conceptUri", null, "broaderUri"),
            EscoFileKind.BroaderOccupations => (RelationArea.OccupationHierarchy, "conceptUri", null, "broaderUri"),
            EscoFileKind.OccupationSkills => (RelationArea.OccupationSkills, "occupationUri", "relationType", "skillUri"),
            EscoFileKind.SkillSkills => (RelationArea.SkillSkills, "originalSkillUri", (string?)"relationType", "relatedSkillUri"),
            _ => throw new ArgumentOutOfRangeException(nameof(file), file.Kind, "This is no file of relations."),
        };
        using var rows = new EscoTable(file, kind is null ? [subject, @object] : [subject, kind, @object]);
        var relations = new List<ConceptRelation>();
        while (rows.Read())
            relations.Add(new(Address(rows.Uri(subject)), kind is null ? ConceptRelationKind.Broader : KindOf(rows, kind, area), Address(rows.Uri(@object))));
        stated[area] = new(area, file.Name, false, relations);
    }

    private static ConceptRelationKind KindOf(EscoTable row, string column, RelationArea area) => (row.Value(column)?.ToLowerInvariant(), area) switch
    {
        ("essential", RelationArea.OccupationSkills) => ConceptRelationKind.EssentialSkill,
        ("optional", RelationArea.OccupationSkills) => ConceptRelationKind.OptionalSkill,
        ("essential", _) => ConceptRelationKind.RelatedEssentialSkill,
        ("optional", _) => ConceptRelationKind.RelatedOptionalSkill,
        var (other, _) => throw row.Wrong($"'{other}' is no kind of relation: it is essential or optional."),
    };
}
