using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Core.Review;

/// <summary>What a decision attaches to, never a row of a run: it stands when another extractor, prompt or version runs.</summary>
/// <param name="Standard">Register and number of the bound entry (<c>SAMPLE/SAMPLE-SZ-9901</c>), or the document's hash when it is bound to none.</param>
/// <param name="Fingerprint">Of the statement's words.</param>
/// <param name="Skill">Folded label that the machine proposed.</param>
public sealed record DecisionKey(string Standard, string Fingerprint, string Skill)
{
    public static DecisionKey Of(string standard, string fingerprint, string machineLabel) => new(standard, fingerprint, Folding.LettersAndDigits(machineLabel));

    /// <summary>Id of the candidate with this key.</summary>
    public string CandidateId => "c-" + Text.Fingerprint.Of(Standard, Fingerprint, Skill);
}
