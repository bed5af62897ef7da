namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>A tag that a model gives to a statement, with the words of the statement that it rests on.</summary>
/// <param name="Scheme">Id of a scheme, such as <c>green</c>.</param>
/// <param name="Trigger">As they stand in the canonical text.</param>
/// <param name="Method">Name and version of the prompt.</param>
public sealed record ModelTag(string Scheme, string Trigger, string Method);
