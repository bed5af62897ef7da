namespace SkillsCatalogue.Storage;

/// <summary>Something odd about an entry that was taken all the same.</summary>
public sealed record RegisterWarning(string Register, string Number, string Message);
