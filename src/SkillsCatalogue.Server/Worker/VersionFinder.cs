using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>
/// Tells whether a document is another version of a stored standard, and which of them is the newer. The same register entry is the same standard; the same code or
/// source is when the words agree. Newer is what prints a later day of validity or a higher version number, else what came later.
/// </summary>
internal sealed class VersionFinder(IngestStore store, StandardVersions versions, Documents documents, TimeProvider time)
{
    /// <summary>Share of statements with a partner from which two documents of the same code or source are versions of one standard.</summary>
    private const double Related = 0.2;

    /// <summary>The same where they came from one source but print different codes.</summary>
    private const double RelatedUnderOtherCode = 0.5;

    /// <summary>Null when the document has no other versions.</summary>
    public async Task<VersionPlace?> FindAsync(ParsedStandard standard, SourceTraits traits, CancellationToken cancellationToken)
    {
        var known = await versions.OfAsync(standard.Sha256, cancellationToken);
        if (known.Count > 1)
        {
            var own = known.ToList().FindIndex(version => version.Sha256 == standard.Sha256);
            return new(
                await NeighbourAsync(standard, own + 1 < known.Count ? known[own + 1] : null, isOlder: true, cancellationToken),
                await NeighbourAsync(standard, own > 0 ? known[own - 1] : null, isOlder: false, cancellationToken),
                IsKnown: true);
        }

        var key = await store.StandardKeyAsync(standard.Sha256, traits.Code, cancellationToken);
        (VersionChain Chain, double Overlap)? best = null;
        foreach (var chain in await store.RelatedAsync(standard.Sha256, traits, cancellationToken))
        {
            if (await OverlapAsync(standard, traits, key, chain, cancellationToken) is { } overlap && (best is null || overlap > best.Value.Overlap))
                best = (chain, overlap);
        }

        return best is null ? null : await PlaceAsync(standard, best.Value.Chain, known.Count > 0 ? known[0].AddedAt : time.GetUtcNow(), cancellationToken);
    }

    /// <summary>How much of the two agrees when they are one standard; null when they are two.</summary>
    private async Task<double?> OverlapAsync(ParsedStandard standard, SourceTraits traits, string key, VersionChain chain, CancellationToken cancellationToken)
    {
        var newest = chain.Newest;
        if (standard.Language is { } language && newest.Language is { } other && language != other)
            return null;
        if (key != standard.Sha256 && newest.Register is not null && key != $"{newest.Register}/{newest.RegisterNumber}")
            return null;
        if (await documents.StandardOfAsync(newest.Sha256, cancellationToken) is not { } stored)
            return null;
        var overlap = StatementAligner.Align(stored, standard).Overlap;
        var otherCode = !chain.SameCode && StandardCode.KeyOf(traits.Code) is not null && StandardCode.KeyOf(newest.Code) is not null;
        var isSame = chain.SameEntry
            || (otherCode ? overlap >= RelatedUnderOtherCode : overlap >= Related || SameTitle(standard, stored));
        return isSame ? overlap : null;
    }

    private static bool SameTitle(ParsedStandard one, ParsedStandard other) =>
        one.Title is { } title && other.Title is { } its && Folding.LettersAndDigits(title) is { Length: > 0 } folded && folded == Folding.LettersAndDigits(its);

    private async Task<VersionPlace> PlaceAsync(ParsedStandard standard, VersionChain chain, DateTimeOffset arrived, CancellationToken cancellationToken)
    {
        var printed = PrintedVersion.Of(standard);
        StoredDocument? newer = null;
        foreach (var member in chain.Members)
        {
            if (await documents.StandardOfAsync(member.Sha256, cancellationToken) is { } stored
                && (printed.CompareTo(PrintedVersion.Of(stored)) is var order and not 0 ? order : arrived.CompareTo(member.AddedAt)) >= 0)
            {
                return new(
                    await NeighbourAsync(standard, member, isOlder: true, cancellationToken),
                    await NeighbourAsync(standard, newer, isOlder: false, cancellationToken),
                    IsKnown: false);
            }

            newer = member;
        }

        return new(null, await NeighbourAsync(standard, newer, isOlder: false, cancellationToken), IsKnown: false);
    }

    private async Task<VersionNeighbour?> NeighbourAsync(ParsedStandard standard, StoredDocument? document, bool isOlder, CancellationToken cancellationToken)
    {
        if (document is null || await documents.StandardOfAsync(document.Sha256, cancellationToken) is not { } stored)
            return null;
        return new(document, stored, isOlder ? StatementAligner.Align(stored, standard) : StatementAligner.Align(standard, stored));
    }
}
