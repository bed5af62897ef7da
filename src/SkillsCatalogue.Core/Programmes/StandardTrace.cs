namespace SkillsCatalogue.Core.Programmes;

/// <summary>The standard at the end of a trace.</summary>
/// <param name="Number">Register number; null when its document is bound to no entry.</param>
/// <param name="Version">Printed version, else the day it is valid from; null when neither is known.</param>
/// <param name="Sha256">Document that the statement stands in; null when only the register knows the standard.</param>
public sealed record StandardTrace(string? Register, string? Number, string Title, string? Version, DateOnly? ValidTo, bool InForce, string? Sha256);
