namespace SkillsCatalogue.Core.Candidates;

/// <summary>What two extractors see otherwise in the same words.</summary>
public enum DisagreementKind
{
    /// <summary>Skill, knowledge or attitude.</summary>
    Type,
    /// <summary>The labels share less than half of their words.</summary>
    Label,
    /// <summary>How many skills the statement holds.</summary>
    Split,
    /// <summary>Whether the statement is green, digital, or has another tag.</summary>
    Tag,
}
