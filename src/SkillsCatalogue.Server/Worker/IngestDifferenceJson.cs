namespace SkillsCatalogue.Server.Worker;

/// <summary>Candidates by what a run changed for the editor.</summary>
internal sealed record IngestDifferenceJson(int Added, int Changed, int Removed, int Unchanged);
