using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Views;

/// <summary>Modules of a programme that one page shows, with those of their outcomes that the filter takes.</summary>
/// <param name="Groups">Title of the module (null outside modules) and its outcomes.</param>
public sealed record ProgrammePart(IReadOnlyList<(string? Module, IReadOnlyList<MappedOutcome> Outcomes)> Groups)
{
    /// <summary>Outcomes of a page. A module is parted only where it alone is longer.</summary>
    private const int Room = 40;

    /// <summary>The parts of a map; at least one, which may be empty.</summary>
    /// <param name="whole">Everything in one part, for what cannot be turned over.</param>
    public static IReadOnlyList<ProgrammePart> Of(ProgrammeMap map, ProgrammeFilter filter, bool whole = false)
    {
        var parts = new List<ProgrammePart>();
        var open = new List<(string?, IReadOnlyList<MappedOutcome>)>();
        var held = 0;
        foreach (var module in InOrder(map.Outcomes.Where(filter.Takes)).SelectMany(run => whole ? [run] : run.Outcomes.Chunk(Room).Select(chunk => (run.Module, Outcomes: (IReadOnlyList<MappedOutcome>)chunk))))
        {
            if (held > 0 && !whole && held + module.Outcomes.Count > Room)
            {
                parts.Add(new([.. open]));
                open.Clear();
                held = 0;
            }

            open.Add(module);
            held += module.Outcomes.Count;
        }

        parts.Add(new([.. open]));
        return parts;
    }

    /// <summary>Runs of outcomes of the same module: two modules of one title stay two when something stands between them.</summary>
    private static IEnumerable<(string? Module, IReadOnlyList<MappedOutcome> Outcomes)> InOrder(IEnumerable<MappedOutcome> outcomes)
    {
        var run = new List<MappedOutcome>();
        foreach (var outcome in outcomes)
        {
            if (run.Count > 0 && run[0].Module != outcome.Module)
            {
                yield return (run[0].Module, [.. run]);
                run.Clear();
            }

            run.Add(outcome);
        }

        if (run.Count > 0)
            yield return (run[0].Module, [.. run]);
    }
}
