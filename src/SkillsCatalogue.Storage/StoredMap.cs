using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Storage;

/// <summary>The map of a version that was computed last.</summary>
/// <param name="At">When it was computed.</param>
/// <param name="Decisions">Decisions that it knows of (<see cref="Programmes.DecisionCountAsync"/> read before it was computed).</param>
/// <param name="DecisionsNow">Decisions that stand in the log now.</param>
public sealed record StoredMap(ProgrammeMap Map, DateTimeOffset At, int Decisions, int DecisionsNow)
{
    /// <summary>It says what a map made now would say: same state of the catalogue, same day, no decision since.</summary>
    public bool IsLevel(CatalogueStamp? now, DateOnly today) => Map.Stamp == now && Map.Date == today && Decisions == DecisionsNow;
}
