using BenchmarkDotNet.Running;
using SkillsCatalogue.Benchmarks;
using SkillsCatalogue.Ingestion.Reading;

// The comparison of reading starts this program over again as its reading processes.
if (args is [ReadingCommand.Verb])
{
    ReadingChild.Run();
    return;
}

// Without arguments: the whole-process comparisons, each as a ratio against a peer in the same run; the table goes to results/.
// With "reading": only the reading of PDFs, with a table of its own, results/reading.md. With "map": only the matching of outcomes, printed. With "dictionary": known labels in a text, results/dictionary.md. With other arguments: BenchmarkDotNet, for example --filter *Locator*.
if (args is ["reading"])
{
    (await ReadingComparison.RunAsync()).Write();
    return;
}

if (args is ["map"])
{
    foreach (var row in await MapComparison.RunAsync())
        Console.WriteLine(row);
    return;
}

if (args is ["dictionary"])
{
    DictionaryComparison.Run().Write();
    return;
}

if (args.Length > 0)
{
    BenchmarkSwitcher.FromAssembly(typeof(ReadingComparison).Assembly).Run(args);
    return;
}

var rows = new List<ResultRow>();
var reading = await ReadingComparison.RunAsync();
reading.Write();
rows.Add(reading.Row);
rows.AddRange(await SearchComparison.RunAsync());
rows.AddRange(await MapComparison.RunAsync());
ResultTable.Write(rows);
