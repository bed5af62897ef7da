namespace SkillsCatalogue.Storage;

/// <summary>What a write came to.</summary>
/// <param name="Keep">Commit it; else nothing of it stays.</param>
/// <param name="Visible">Readers see a difference.</param>
internal readonly record struct Outcome<T>(T Value, bool Keep, bool Visible);

internal static class Outcome
{
    public static Outcome<T> Visible<T>(T value) => new(value, true, true);

    public static Outcome<T> Silent<T>(T value) => new(value, true, false);

    public static Outcome<T> Dropped<T>(T value) => new(value, false, false);
}
