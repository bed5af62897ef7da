namespace SkillsCatalogue.Storage;

/// <summary>What an import changed.</summary>
/// <param name="TextsChanged">Concepts whose labels or notes changed in a language, each language counted.</param>
public sealed record VocabularyChanges(int ConceptsAdded, int ConceptsChanged, int ConceptsRemoved, int TextsChanged, int RelationsAdded, int RelationsRemoved, int MembersAdded, int MembersRemoved)
{
    public static VocabularyChanges None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Nothing changed.</summary>
    public bool IsNone => this == None;
}
