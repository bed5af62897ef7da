namespace SkillsCatalogue.Server.Register;

/// <summary>What is wrong with a row.</summary>
/// <param name="Row">Line of a CSV file from 1 (the header is line 1), or position in a JSON array from 1.</param>
internal sealed record RegisterFault(int Row, string Message);
