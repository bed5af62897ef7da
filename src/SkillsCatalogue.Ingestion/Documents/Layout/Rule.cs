namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>A straight drawn line, level or plumb, in points.</summary>
/// <param name="At">Height of a level line, left distance of a plumb one.</param>
/// <param name="From">Smaller end along the line.</param>
/// <param name="To">Larger end along the line.</param>
internal readonly record struct Rule(bool IsLevel, double At, double From, double To)
{
    public double Length => To - From;
}
