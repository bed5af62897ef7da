namespace SkillsCatalogue.Core.Tagging;

/// <summary>What a tag claim rests on.</summary>
public enum TagBasis
{
    /// <summary>A rule with a quoted trigger.</summary>
    Rule,
    /// <summary>A trained classifier.</summary>
    Classifier,
    /// <summary>A labelled concept of an imported vocabulary.</summary>
    Vocabulary,
    /// <summary>A language model.</summary>
    Model,
    /// <summary>A person.</summary>
    Person,
}
