using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>A word as another tool sees it.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Box">Points from the lower-left corner of the page.</param>
internal sealed record PrintedWord(string Text, int Page, Box Box)
{
    public double CentreX => (Box.X0 + Box.X1) / 2;

    public double CentreY => (Box.Y0 + Box.Y1) / 2;
}
