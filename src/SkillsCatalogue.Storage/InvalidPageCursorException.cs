namespace SkillsCatalogue.Storage;

/// <summary>A cursor that this catalogue did not give out.</summary>
public sealed class InvalidPageCursorException(string cursor) : FormatException("The cursor was not given out by this catalogue.")
{
    public string Cursor { get; } = cursor;
}
