using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api;

/// <summary>Names of those who made events: they live apart from the log.</summary>
internal static class EventNames
{
    /// <returns>Actor id → name; erased names are missing.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(Actors actors, IEnumerable<ReviewEvent> events, CancellationToken cancellationToken)
    {
        List<string> ids = [.. events.Select(line => line.ActorId).Distinct(StringComparer.Ordinal)];
        return ids.Count == 0 ? new Dictionary<string, string>() : await actors.NamesOfAsync(ids, cancellationToken);
    }
}
