namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>A statement of an occupational standard that an outcome of a programme teaches.</summary>
/// <param name="Standard">Folder of the standard below corpus/.</param>
/// <param name="Unit">Key of its unit (number, or title where it has none); null for a statement outside any unit, or where code and text are enough.</param>
/// <param name="Code">Its code; null where the standard prints none.</param>
/// <param name="Text">The whole statement; may be left out where unit and code are enough, and is filled in the gold.</param>
public sealed record GoldReference(string Standard, string? Unit = null, string? Code = null, string? Text = null);
