namespace SkillsCatalogue.TestSupport.Fuzzing;

/// <summary>A damaged document.</summary>
/// <param name="Number">With the seed of the run it makes the same bytes again.</param>
/// <param name="Name">Name of a file of its kind.</param>
/// <param name="How">What was done to which document, for people.</param>
public sealed record FuzzInput(int Number, string Name, string How, byte[] Bytes);
