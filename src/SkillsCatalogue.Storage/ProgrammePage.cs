namespace SkillsCatalogue.Storage;

/// <summary>A page of programmes, those changed last first.</summary>
/// <param name="Total">Number of programmes that fit, over all pages.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record ProgrammePage(IReadOnlyList<StoredProgramme> Items, int Total, string? Next);
