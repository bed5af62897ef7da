using BenchmarkDotNet.Running;
using SkillsCatalogue.Benchmarks;

// Without arguments: the whole-process comparisons, each as a ratio against a peer in the same run; the table goes to results/.
// With arguments: BenchmarkDotNet, for example --filter *Locator*.
if (args.Length > 0)
{
    BenchmarkSwitcher.FromAssembly(typeof(PagesComparison).Assembly).Run(args);
    return;
}

var rows = new List<ResultRow>();
rows.AddRange(PagesComparison.Run());
rows.AddRange(await SearchComparison.RunAsync());
ResultTable.Write(rows);
