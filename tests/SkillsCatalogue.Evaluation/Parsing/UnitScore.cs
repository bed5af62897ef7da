namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>How the units of documents were found.</summary>
/// <param name="Gold">Units that there are.</param>
/// <param name="Found">Units that the parser says.</param>
/// <param name="Coded">Gold units found with their code.</param>
/// <param name="Right">Gold units found with their code and title.</param>
internal readonly record struct UnitScore(int Gold, int Found, int Coded, int Right)
{
    public static UnitScore operator +(UnitScore left, UnitScore right) =>
        new(left.Gold + right.Gold, left.Found + right.Found, left.Coded + right.Coded, left.Right + right.Right);
}
