using System.Globalization;
using System.Runtime.InteropServices;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>What the comparison of the dictionary came to, and its table <c>results/dictionary.md</c>. Times in seconds, memory in bytes.</summary>
internal sealed record DictionaryFigures(
    string Source, int Labels, int Letters, double Build, long Memory, double Search, int Found, double AlternationBuild, double Alternation, int AlternationFound, double OneByOne)
{
    public void Write()
    {
        List<string> lines =
        [
            "# Known labels in a text",
            "",
            Invariant($"`dotnet run -c Release --project tests/SkillsCatalogue.Benchmarks -- dictionary`, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}."),
            Invariant($"{Labels:N0} labels ({Source}) in a text of 100 pages with 400 words each ({Letters:N0} letters; statements of the corpus in random order). Ours finds inflected words, the others words as written only."),
            "The best of seven rounds for ours and the search one by one (a fiftieth of the labels, multiplied); the alternation ran once over a tenth of the text, multiplied. It finds more because it takes every label of one word wherever the word stands (\"safety\", \"support\"); ours does so only for words that name a skill by themselves.",
            "",
            "| way | built in | memory | searched in | found | ratio to ours |",
            "| --- | --: | --: | --: | --: | --: |",
            Invariant($"| ours, trie over word stems | {Build:0.000} s | {Memory / 1048576.0:0.0} MB | {Search:0.000} s | {Found:N0} | 1 |"),
            Invariant($"| one regular expression of all labels | {AlternationBuild:0.000} s | | {Alternation:0.0} s | about {AlternationFound:N0} | {Alternation / Search:0} |"),
            Invariant($"| one search a label | | | {OneByOne:0.0} s | | {OneByOne / Search:0} |"),
        ];
        lines.ForEach(Console.WriteLine);
        File.WriteAllLines(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Benchmarks", "results", "dictionary.md"), lines);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
