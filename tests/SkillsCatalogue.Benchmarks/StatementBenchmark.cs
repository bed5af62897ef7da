using BenchmarkDotNet.Attributes;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Benchmarks;

/// <summary>What is done to every statement: words and stems, tags.</summary>
[MemoryDiagnoser]
public class StatementBenchmark
{
    private const string Statement = "optimirati potrošnju energije u zgradi pomoću digitalnog sustava za nadzor i upravljanje";

    [Benchmark(Baseline = true)]
    public int Words() => TextAnalysis.Terms(Statement, null).Count;

    [Benchmark]
    public int Stems() => TextAnalysis.Terms(Statement, "hr").Count;

    [Benchmark]
    public int Tags() => Tagger.Tag(Statement, "hr", DateTimeOffset.UnixEpoch).Count;
}
