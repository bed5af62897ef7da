namespace SkillsCatalogue.Core.Documents;

/// <summary>A rectangle on a page: PDF points from the lower-left corner of the page as displayed (crop box, rotation applied).</summary>
public readonly record struct Box(double X0, double Y0, double X1, double Y1)
{
    public double Width => X1 - X0;

    public double Height => Y1 - Y0;

    /// <summary>The smallest box that holds both.</summary>
    public Box Union(Box other) => new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));
}
