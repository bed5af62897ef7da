namespace SkillsCatalogue.Language.Rules;

/// <summary>What a rule can ask of a programme: a closed set, so that a pack is data and nothing else.</summary>
public enum RuleCheck
{
    /// <summary>The volume lies between <c>min</c> and <c>max</c> (either may be left out).</summary>
    VolumeRange,
    /// <summary>The level is one of <c>levels</c>.</summary>
    LevelAllowed,
    /// <summary>The form is offered at the level, by <c>byLevel</c>.</summary>
    FormByLevel,
    /// <summary>The type of provider may award at the level, by <c>byLevel</c>.</summary>
    ProviderByLevel,
    /// <summary>The parts in <c>items</c> are there (theory, workshop).</summary>
    PartsRequired,
    /// <summary>There are outcomes of all kinds in <c>items</c> (knowledge, skill, attitude).</summary>
    OutcomeKinds,
    /// <summary>Every outcome is traced, with proof, to a registered set.</summary>
    TracedWithProof,
    /// <summary>No set that the programme rests on has lost its force.</summary>
    SetsInForce,
    /// <summary>The volume is not below <c>min</c>.</summary>
    SmallestSize,
    /// <summary>The elements in <c>items</c> are described (outcomes, workload, level); those in <c>byHand</c> are named for a person.</summary>
    ElementsStated,
}
