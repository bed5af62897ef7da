using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>A small drawn disc, ring or square: a bullet that is no letter, as browsers print it.</summary>
internal readonly record struct Dot(Box Box)
{
    /// <summary>The dot stands before the line, at the height of its small letters.</summary>
    public bool IsBulletOf(Line line)
    {
        var middle = (Box.Y0 + Box.Y1) / 2;
        var gap = line.Box.X0 - Box.X1;
        return middle > line.Baseline - (0.1 * line.Size) && middle < line.Baseline + (0.75 * line.Size) && gap > -1 && gap < 3.5 * line.Size;
    }
}
