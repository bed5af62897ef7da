using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.TestSupport.Fuzzing;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Reading;

/// <summary>A small run over damaged documents; <c>evaluation fuzz</c> makes the long one.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20261123;
    private const int Count = 200;

    [Fact]
    public async Task Two_hundred_damaged_documents_end_parsed_or_set_aside_and_none_ends_its_reader()
    {
        var source = new FuzzSource(Seed, FuzzSource.Corpus);
        using var pool = Pools.Of(new ReaderOptions { TimeLimit = TimeSpan.FromMinutes(10) });
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < Count; number++)
        {
            var input = source.Make(number);
            var result = await pool.ReadAsync(input.Bytes, input.Name, ReadingScope.Standard, CancellationToken.None);
            var code = result is ReadResult.SetAside aside ? aside.Reason.Code : "read";
            Assert.False(
                code is DiagnosticCodes.ReaderDied or DiagnosticCodes.ReaderFault or DiagnosticCodes.TimedOut or DiagnosticCodes.TooMuchMemory,
                $"Seed {Seed}, number {number} ({input.How}): {(result as ReadResult.SetAside)?.Reason}");
            if (result is ReadResult.Read read)
                Assert.True(Soundness.FaultOf(read.Document, read.Standard) is null, $"Seed {Seed}, number {number} ({input.How}): {Soundness.FaultOf(read.Document, read.Standard)}");
            codes[code] = codes.GetValueOrDefault(code) + 1;
        }

        output.WriteLine(string.Join(", ", codes.Select(code => $"{code.Key} {code.Value}")));
        Assert.True(codes.GetValueOrDefault("read") > 10 && codes.Count > 2, "The damage is all harmless or all deadly: it shows nothing.");
    }

    [Fact]
    public void The_same_seed_and_number_make_the_same_document()
    {
        foreach (var number in Enumerable.Range(0, 20))
            Assert.Equal(new FuzzSource(7, FuzzSource.Corpus).Make(number).Bytes, new FuzzSource(7, FuzzSource.Corpus).Make(number).Bytes);
        Assert.NotEqual(new FuzzSource(7, FuzzSource.Corpus).Make(1).Bytes, new FuzzSource(8, FuzzSource.Corpus).Make(1).Bytes);
    }
}
