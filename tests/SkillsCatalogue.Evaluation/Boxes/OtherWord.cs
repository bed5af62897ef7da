using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>A word as the other tool sees it, in our coordinates.</summary>
internal sealed record OtherWord(string Text, Box Box)
{
    public double X => (Box.X0 + Box.X1) / 2;

    public double Y => (Box.Y0 + Box.Y1) / 2;
}
