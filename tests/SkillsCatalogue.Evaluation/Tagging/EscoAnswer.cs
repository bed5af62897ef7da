namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>What a model that never saw a skill's broader group says of the skill.</summary>
/// <param name="View">What was read of it: its full text or its label.</param>
/// <param name="Probability">Calibrated on skills of the training folds.</param>
/// <param name="Value">At the threshold chosen in the training folds.</param>
internal sealed record EscoAnswer(EscoSkill Skill, string View, string Scheme, bool Gold, double Probability, bool Value);
