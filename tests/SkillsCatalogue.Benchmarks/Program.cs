using BenchmarkDotNet.Running;
using SkillsCatalogue.Benchmarks;

// Without arguments: the whole-process comparisons, each as a ratio against a peer in the same run; the table goes to results/.
// With "map": only the matching of outcomes, printed. With other arguments: BenchmarkDotNet, for example --filter *Locator*.
if (args is ["map"])
{
    foreach (var row in await MapComparison.RunAsync())
        Console.WriteLine(row);
    return;
}

if (args.Length > 0)
{
    BenchmarkSwitcher.FromAssembly(typeof(PagesComparison).Assembly).Run(args);
    return;
}

var rows = new List<ResultRow>();
rows.AddRange(PagesComparison.Run());
rows.AddRange(await SearchComparison.RunAsync());
rows.AddRange(await MapComparison.RunAsync());
ResultTable.Write(rows);
