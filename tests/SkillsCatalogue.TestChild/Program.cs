using System.Diagnostics;
using System.Globalization;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.TestChild;

// A reading process whose documents can do what real ones are feared for; and, as "parent", a process that has one and can be killed.
if (args is ["parent", var document])
{
    using var pool = new ReadingPool(ReadingCommand.Of(typeof(Traps).Assembly), new() { Processes = 1 }, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<ReadingPool>.Instance);
    pool.Try();
    Console.WriteLine(string.Join(' ', pool.ProcessIds.Select(id => id.ToString(CultureInfo.InvariantCulture))));
    await pool.ReadAsync("x"u8.ToArray(), document, ReadingScope.Text, CancellationToken.None);
    return 0;
}

return args is [ReadingCommand.Verb] ? ReadingChild.Run(Traps.Reader) : 2;
