namespace SkillsCatalogue.Language.Programmes;

/// <summary>Why a programme in JSON was not taken.</summary>
/// <param name="Member">Path of the member (<c>$.modules[0].volume[1].unit</c>).</param>
/// <param name="Message">What is wrong with it and what to do, in English.</param>
public sealed record ProgrammeJsonFault(string Member, string Message);
