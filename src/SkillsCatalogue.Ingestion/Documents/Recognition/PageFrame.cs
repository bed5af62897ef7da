using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>How a page was turned to read it: layout needs upright text, places need the page as displayed.</summary>
/// <param name="Quarters">Quarters of a circle clockwise, 0 to 3.</param>
/// <param name="Width">Width of the page as displayed, in points.</param>
/// <param name="Height">Height of the page as displayed, in points.</param>
internal sealed record PageFrame(int Quarters, double Width, double Height)
{
    /// <summary>A box of the turned page, on the page as displayed.</summary>
    public Box Back(Box box) => Quarters switch
    {
        1 => new Box(Width - box.Y1, box.X0, Width - box.Y0, box.X1),
        2 => new Box(Width - box.X1, Height - box.Y1, Width - box.X0, Height - box.Y0),
        3 => new Box(box.Y0, Height - box.X1, box.Y1, Height - box.X0),
        _ => box,
    };
}
