using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Reading;

namespace SkillsCatalogue.Evaluation.Robustness;

/// <summary>What the reading of one file came to.</summary>
/// <param name="Name">Path below the folder that was measured.</param>
internal sealed record ReadFile(string Name, ReadingMeasure Measure)
{
    /// <summary>The code of what was set aside, or <c>parsed</c>.</summary>
    public string Code => Measure.Result is ReadResult.SetAside aside ? aside.Reason.Code : "parsed";
}
