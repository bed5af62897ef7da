using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>The national registers: what makes a document an occupational standard.</summary>
public sealed class Register
{
    private readonly Sessions _sessions;
    private readonly Rebinding _rebinding;
    private volatile Tuple<long, RegisterIndex>? _index;

    internal Register(Sessions sessions, Rebinding rebinding)
    {
        _sessions = sessions;
        _rebinding = rebinding;
    }

    /// <summary>
    /// Adds and changes entries by (register, number), and binds the documents whose printed number became known. Entries that are not named stay;
    /// the last of two equal ones counts; entries whose parents go round in a circle are refused.
    /// </summary>
    public Task<RegisterImportReport> UpsertAsync(IEnumerable<RegisterEntry> entries, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var report = await new RegisterWriter(db, _rebinding, _sessions.Today).WriteAsync([.. entries], ct);
            return report.Added + report.Changed == 0 ? Outcome.Dropped(report) : Outcome.Visible(report);
        }, ct);

    /// <summary>Says what <see cref="UpsertAsync"/> would do, and does nothing.</summary>
    public Task<RegisterImportReport> PreviewAsync(IEnumerable<RegisterEntry> entries, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db => Outcome.Dropped(await new RegisterWriter(db, _rebinding, _sessions.Today).WriteAsync([.. entries], ct)), ct);

    /// <summary>All entries, by register and number.</summary>
    public Task<IReadOnlyList<RegisterEntry>> AllAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync(db => AllAsync(db, ct), ct);

    /// <summary>All entries in memory, kept until the database changes.</summary>
    public async Task<RegisterIndex> IndexAsync(CancellationToken ct = default)
    {
        var known = _index;
        var fresh = await _sessions.ReadAsync(async db =>
        {
            var revision = await db.State.Select(state => state.Revision).SingleAsync(ct);
            return known?.Item1 == revision ? known : Tuple.Create(revision, new RegisterIndex(await AllAsync(db, ct)));
        }, ct);
        _index = fresh;
        return fresh.Item2;
    }

    /// <summary>Entries with exactly this number, over all registers; empty when none has it.</summary>
    public Task<IReadOnlyList<RegisterEntry>> FindAllAsync(string number, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<RegisterEntry>>(async db =>
            [.. (await db.Register.Where(row => row.Number == number).OrderBy(row => row.Register).ToListAsync(ct)).Select(row => row.ToEntry())], ct);

    /// <summary>The entry with exactly this number when one register alone has it, or one named register; null otherwise.</summary>
    public async Task<RegisterEntry?> FindAsync(string number, string? register = null, CancellationToken ct = default)
    {
        var found = await FindAllAsync(number, ct);
        return register is null ? (found.Count == 1 ? found[0] : null) : found.FirstOrDefault(entry => entry.Register == register);
    }

    /// <summary>A page of entries, by register and number.</summary>
    /// <param name="query">Words of the number or title; case and accents do not count.</param>
    /// <param name="take">1 to 500.</param>
    /// <exception cref="InvalidPageCursorException">The cursor was not given out by this method.</exception>
    public Task<RegisterPage> ListAsync(RegisterEntryKind? kind = null, string? query = null, string? cursor = null, int take = 50, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var size = Math.Clamp(take, 1, 500);
            var rows = db.Register.AsQueryable();
            if (kind is { } wanted)
                rows = rows.Where(row => row.Kind == wanted);
            if (!string.IsNullOrWhiteSpace(query))
            {
                var words = Folding.WithoutAccents(query);
                rows = rows.Where(row => row.SearchText.Contains(words));
            }

            var total = await rows.CountAsync(ct);
            if (cursor is not null)
            {
                var parts = Cursor.Parts(cursor, 2);
                string register = parts[0], number = parts[1];
#pragma warning disable CA1309 // Translated to SQL, which compares bytes.
                rows = rows.Where(row => string.Compare(row.Register, register) > 0 || (row.Register == register && string.Compare(row.Number, number) > 0));
#pragma warning restore CA1309
            }

            var page = await rows.OrderBy(row => row.Register).ThenBy(row => row.Number).Take(size + 1).ToListAsync(ct);
            var next = page.Count > size ? Cursor.Of(page[size - 1].Register, page[size - 1].Number) : null;
            return new RegisterPage([.. page.Take(size).Select(row => row.ToEntry())], total, next);
        }, ct);

    /// <summary>The entry that a document is bound to; null when it is bound to none.</summary>
    public Task<RegisterEntry?> EntryOfAsync(string sha256, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var query =
                from document in db.Documents
                where document.Sha256 == sha256
                join entry in db.Register
                    on new { Register = document.Register!, Number = document.RegisterNumber! } equals new { entry.Register, entry.Number }
                select entry;
            return (await query.FirstOrDefaultAsync(ct))?.ToEntry();
        }, ct);

    private static async Task<IReadOnlyList<RegisterEntry>> AllAsync(CatalogueDb db, CancellationToken ct) =>
        [.. (await db.Register.AsNoTracking().OrderBy(row => row.Register).ThenBy(row => row.Number).ToListAsync(ct)).Select(row => row.ToEntry())];
}
