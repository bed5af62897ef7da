namespace SkillsCatalogue.Storage.PageImages;

/// <summary>What the worker says of itself, for processes that cannot look at its machine.</summary>
/// <param name="SeenAt">When it was last at work.</param>
/// <param name="Program">Name and version of the program; null when it is not installed.</param>
/// <param name="Needed">Pages with evidence, all of which are made in the background.</param>
/// <param name="Made">Those of them that are there or cannot be made.</param>
public sealed record PageImageWorkerState(DateTimeOffset SeenAt, string? Program, int Needed, int Made);
