using System.Collections.Concurrent;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>Where a designer's programme is mapped: pasted text at once, saved programmes with what people decided about them.</summary>
public sealed class ProgrammeDesk(ProgrammeMapper mapper, ISkillFinder finder, Register register, Storage.Programmes programmes)
{
    /// <summary>Matches kept, so that a decision on a long programme does not match it all again.</summary>
    private const int MatchesKept = 16;

    private readonly ConcurrentDictionary<(string Draft, string? Language, int Outcomes, string? Generation), ProgrammeMatches> _matches = new();
    private readonly ConcurrentQueue<(string, string?, int, string?)> _order = new();

    /// <summary>Maps pasted text, which is not stored.</summary>
    /// <param name="language">Of the sentences of rules.</param>
    public Task<ProgrammeMap> MapTextAsync(string text, ProgrammeSettings settings, string language, CancellationToken cancellationToken = default) =>
        MapAsync(ProgrammeReader.Read(PlainText.Read(text)), settings, [], language, null, cancellationToken);

    /// <summary>Maps a draft.</summary>
    /// <param name="progress">Told the number of outcomes matched, now and then.</param>
    public async Task<ProgrammeMap> MapAsync(
        ProgrammeDraft draft, ProgrammeSettings settings, IReadOnlyCollection<MatchDecision> decisions, string language, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var entries = await register.IndexAsync(cancellationToken);
        // Matching is work of the processor: it does not hold up the thread that serves requests.
        var matches = await Task.Run(() => Matches(draft, entries, progress, cancellationToken), cancellationToken);
        return mapper.Map(draft, matches, settings, entries, decisions, RulePacks.For(settings.Framework), language);
    }

    /// <summary>A saved programme mapped on the catalogue of today; null when it is unknown or erased.</summary>
    /// <param name="number">Version; null for the newest.</param>
    public async Task<OpenProgramme?> OpenAsync(string id, int? number, string language, CancellationToken cancellationToken = default)
    {
        if (await programmes.FindAsync(id, cancellationToken) is not { } programme || await programmes.VersionAsync(id, number, cancellationToken) is not { } version)
            return null;
        var decisions = await programmes.DecisionsAsync(id, cancellationToken);
        var map = await MapAsync(version.Content.Draft, version.Content.Settings, decisions, language, null, cancellationToken);
        await programmes.StoreMapAsync(id, version.Number, map, decisions.Count, cancellationToken);
        return new(programme, version, map);
    }

    private ProgrammeMatches Matches(ProgrammeDraft draft, Core.Review.RegisterIndex entries, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var key = (draft.Sha256, draft.Language, draft.Outcomes.Count, finder.Current?.Generation);
        if (_matches.TryGetValue(key, out var known))
            return known;
        var found = mapper.Match(draft, entries, progress, cancellationToken);
        if (_matches.TryAdd(key, found))
        {
            _order.Enqueue(key);
            while (_matches.Count > MatchesKept && _order.TryDequeue(out var oldest))
                _matches.TryRemove(oldest, out _);
        }

        return found;
    }
}
