namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>Numbers of the lines that demand a skill, and of those that may be green or digital.</summary>
internal sealed record Detected(IReadOnlySet<int> Skills, IReadOnlySet<int> Green, IReadOnlySet<int> Digital);
