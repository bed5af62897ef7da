namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>What is compared with the other tool.</summary>
internal enum BoxSubject
{
    /// <summary>Quotes of skills, as the review screen marks them.</summary>
    Quotes,
    /// <summary>Every paragraph, heading, item, cell and running line of the text.</summary>
    Blocks,
    /// <summary>Quotes with boxes that lie a line too low: what the measure says of wrong boxes.</summary>
    Control,
}
