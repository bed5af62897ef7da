namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>A programme read from its own file and mapped: what of its gold came through.</summary>
/// <param name="Read">Gold outcomes that the reader found, word for word.</param>
/// <param name="Gold">Gold outcomes.</param>
/// <param name="TooMany">Outcomes that the reader found and gold does not have.</param>
/// <param name="Reached">Outcomes whose trace reaches the set of competences that the programme names for them.</param>
/// <param name="Named">Outcomes for which the programme names a set.</param>
/// <param name="WronglyExplicit">Outcomes with an explicit trace to a set that gold does not name for them.</param>
/// <param name="FirstRight">Outcomes with gold statements whose first skill is right, end to end.</param>
/// <param name="WithGold">Outcomes with gold statements.</param>
/// <param name="Missed">What was not read or not reached, for error analysis.</param>
internal sealed record TraceScore(
    string Name, int Read, int Gold, int TooMany, int Reached, int Named, int WronglyExplicit, int FirstRight, int WithGold, IReadOnlyList<string> Missed);
