using System.Text.Json;
using System.Text.Json.Nodes;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.CorpusMaker;
using SkillsCatalogue.CorpusMaker.Source;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Corpus.Maker;

/// <summary>The committed programmes: their gold is what the maker makes of them today, and what they are to be found saying is printed.</summary>
public sealed class MadeProgrammeTests
{
    private static readonly string Programmes = Path.Combine(Repository.Root, "programmes");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Programmes).Where(folder => File.Exists(Path.Combine(folder, "programme.json"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_gold_is_what_the_maker_writes(string name)
    {
        var folder = Path.Combine(Programmes, name);
        var programme = JsonSerializer.Deserialize<Programme>(File.ReadAllText(Path.Combine(folder, ProgrammeMaker.Source)), SourceJson.Options)!;
        var corpus = new CorpusGold(Repository.Corpus);

        Assert.Empty(ProgrammeCheck.Faults(programme, corpus));
        Assert.Equal(MapGoldWriter.Write(programme, corpus), File.ReadAllText(Path.Combine(folder, "map.gold.json")), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_outcome_of_the_gold_is_printed_in_order(string name)
    {
        var folder = Path.Combine(Programmes, name);
        var gold = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "map.gold.json")))!;
        var printed = Folding.LettersAndDigits(TextOf(Path.Combine(folder, (string)gold["file"]!)));

        var at = 0;
        foreach (var outcome in gold["outcomes"]!.AsArray().Select(outcome => (string)outcome!["text"]!))
        {
            at = printed.IndexOf(Folding.LettersAndDigits(outcome), at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{outcome}' is not printed after the outcomes before it.");
        }
    }

    [Fact]
    public void The_register_is_what_the_maker_writes() =>
        Assert.Equal(RegisterWriter.Write(Repository.Corpus), File.ReadAllText(Path.Combine(Repository.Corpus, "register.json")), ignoreLineEndingDifferences: true);

    private static string TextOf(string file) => Path.GetExtension(file) == ".txt"
        ? File.ReadAllText(file)
        : Assert.IsType<ReadResult.Read>(new DocumentReader().Read(File.ReadAllBytes(file), Path.GetFileName(file), CancellationToken.None)).Document.Text;
}
