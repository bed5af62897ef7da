namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>One tag as a reply has it; believed only when the reason stands in the line.</summary>
/// <param name="Line">Number of the line.</param>
/// <param name="Scheme"><c>green</c> or <c>digital</c>.</param>
internal sealed record TagEntry(int Line, string Scheme, string Reason);
