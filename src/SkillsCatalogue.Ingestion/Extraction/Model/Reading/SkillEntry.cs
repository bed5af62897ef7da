using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>One skill as a reply has it; believed only when it is found in the words of its line.</summary>
/// <param name="Line">Number of the line.</param>
/// <param name="Quote">Empty when the whole line is meant.</param>
internal sealed record SkillEntry(int Line, string Quote, string Label, SkillType Type);
