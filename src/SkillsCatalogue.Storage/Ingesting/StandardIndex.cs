using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>Documents with the register entries that they are bound to, on one day: the only code that says whether a document backs a skill.</summary>
internal sealed class StandardIndex
{
    public const string NotGrounded = "notGrounded";
    public const string NotBound = "notBound";
    public const string NotOccupational = "notOccupational";
    public const string NotInForce = "notInForce";
    public const string Superseded = "superseded";

    private readonly Dictionary<string, (DocumentRow Document, RegisterEntry? Entry)> _documents;
    private readonly DateOnly _today;

    private StandardIndex(Dictionary<string, (DocumentRow Document, RegisterEntry? Entry)> documents, DateOnly today)
    {
        _documents = documents;
        _today = today;
    }

    /// <summary>Index of some documents, or of all when none are named.</summary>
    public static async Task<StandardIndex> LoadAsync(CatalogueDb db, DateOnly today, IReadOnlyCollection<string>? hashes, CancellationToken ct)
    {
        var query =
            from document in db.Documents.AsNoTracking()
            where hashes == null || hashes.Contains(document.Sha256)
            join entry in db.Register.AsNoTracking()
                on new { Register = document.Register!, Number = document.RegisterNumber! } equals new { entry.Register, entry.Number } into entries
            from entry in entries.DefaultIfEmpty()
            select new { document, entry };
        var rows = await query.ToListAsync(ct);
        return new(rows.ToDictionary(row => row.document.Sha256, row => (row.document, row.entry?.ToEntry())), today);
    }

    public bool IsReadable(string sha256) => _documents.TryGetValue(sha256, out var found) && found.Document.Status != DocumentStatus.Withdrawn;

    /// <summary>A newer version has taken its place: it can be read, its evidence proves nothing any more.</summary>
    public bool IsSuperseded(string sha256) => _documents.TryGetValue(sha256, out var found) && found.Document.SupersededBy is not null;

    /// <summary>Words of the document speak to a program that reads it.</summary>
    public bool SpeaksToMachine(string sha256) =>
        _documents.TryGetValue(sha256, out var found) && found.Document.Diagnostics.Contains($"\"{DiagnosticCodes.SpeaksToMachine}\"", StringComparison.Ordinal);

    /// <summary>Null when evidence in the document backs a skill, else why it does not.</summary>
    public string? WhyNot(string sha256)
    {
        if (!IsReadable(sha256))
            return NotGrounded;
        if (IsSuperseded(sha256))
            return Superseded;
        return _documents[sha256].Entry switch
        {
            null => NotBound,
            { Kind: not RegisterEntryKind.OccupationalStandard } => NotOccupational,
            var entry => entry.Backs(_today) ? null : NotInForce,
        };
    }

    /// <summary>The best of several documents: null when one of them backs a skill; <see cref="NotGrounded"/> when there are none.</summary>
    public string? WhyNot(IEnumerable<string> documentsWithLocatedEvidence)
    {
        var best = NotGrounded;
        foreach (var sha256 in documentsWithLocatedEvidence)
        {
            var reason = WhyNot(sha256);
            if (reason is null)
                return null;
            if (RankOf(reason) > RankOf(best))
                best = reason;
        }

        return best;
    }

    /// <summary>The standard that a document is; null when it is unknown or withdrawn.</summary>
    public StandardRef? RefOf(string sha256)
    {
        if (!IsReadable(sha256))
            return null;
        var (document, entry) = _documents[sha256];
        return new(
            sha256,
            document.Title ?? entry?.Title ?? document.FileName,
            document.Register,
            document.RegisterNumber,
            document.Level ?? entry?.Level,
            document.LevelScheme,
            document.Sector,
            document.Language ?? "und",
            entry?.IsInForce(_today) ?? false);
    }

    private static int RankOf(string reason) => reason switch
    {
        NotInForce => 4,
        NotOccupational => 3,
        NotBound => 2,
        Superseded => 1,
        _ => 0,
    };
}
