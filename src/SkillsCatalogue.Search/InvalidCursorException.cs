namespace SkillsCatalogue.Search;

/// <summary>The cursor was not made by this program. The message may be shown to users.</summary>
public sealed class InvalidCursorException(string message) : Exception(message);
