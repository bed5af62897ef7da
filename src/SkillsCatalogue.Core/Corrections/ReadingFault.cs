namespace SkillsCatalogue.Core.Corrections;

/// <summary>What the machine read wrongly, as an editor's correction shows it.</summary>
public enum ReadingFault
{
    /// <summary>Skill, knowledge, attitude or key task were taken for each other.</summary>
    Kind,
    Code,
    /// <summary>The set of competences or of learning outcomes.</summary>
    Unit,
    Level,
    /// <summary>The statement begins or ends elsewhere, is several, or is one with its neighbour.</summary>
    Boundaries,
    /// <summary>A statement that was not read as one.</summary>
    Missed,
    /// <summary>A statement that is none.</summary>
    NotAnOutcome,
}
