namespace SkillsCatalogue.Server.Register;

/// <summary>A register file as a whole cannot be used. The message is for the user.</summary>
internal sealed class RegisterFileException(string message) : Exception(message);
