namespace SkillsCatalogue.Server.Doctor;

/// <summary>Outcome of one check.</summary>
/// <param name="Mend">What to do about it; null when nothing has to be done.</param>
internal sealed record Finding(string Check, FindingStatus Status, string Message, string? Mend = null);
