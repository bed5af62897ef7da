using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;

namespace SkillsCatalogue.Tests.Reading;

/// <summary>Pools over the process whose documents can do harm.</summary>
internal static class Pools
{
    public static readonly ReadingCommand Traps = ReadingCommand.Of(typeof(TestChild.Traps).Assembly);

    /// <summary>A page that every reader reads.</summary>
    public static readonly byte[] Page = Encoding.UTF8.GetBytes("<html lang=\"en\"><body><main><h1>Occupational standard: Fitter</h1><h2>Learning outcomes</h2><ul><li>measure the voltage of a circuit</li><li>connect the cables of a machine</li></ul></main></body></html>");

    public static ReadingPool Of(ReaderOptions? options = null, ReadingCommand? command = null) =>
        new(command ?? Traps, options ?? new ReaderOptions { Processes = 1 }, TimeProvider.System, NullLogger<ReadingPool>.Instance);

    public static Task<ReadResult> ReadAsync(this ReadingPool pool, string name, byte[]? bytes = null, CancellationToken ct = default) =>
        pool.ReadAsync(bytes ?? Page, name, ReadingScope.Standard, ct);

    public static async Task<string> CodeOfAsync(this ReadingPool pool, string name) =>
        await pool.ReadAsync(name) is ReadResult.SetAside aside ? aside.Reason.Code : "read";
}
