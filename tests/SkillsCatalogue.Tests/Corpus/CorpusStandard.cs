using System.Collections.Concurrent;
using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>A standard of the corpus, read and parsed once for all tests, with its gold.</summary>
/// <param name="Source">Path of the printed page.</param>
internal sealed record CorpusStandard(string Name, string Source, DocumentText Document, ParsedStandard Parsed, GoldStandard Gold)
{
    private static readonly ConcurrentDictionary<string, Lazy<CorpusStandard>> Read = new(StringComparer.Ordinal);

    /// <summary>Names of all folders: being there makes a folder a test.</summary>
    public static TheoryData<string> Names => [.. Repository.CorpusFolders.Select(folder => Path.GetFileName(folder)!)];

    /// <summary>Names of the folders that hold a PDF.</summary>
    public static TheoryData<string> PdfNames => [.. Repository.CorpusFolders.Where(folder => File.Exists(Path.Combine(folder, "source.pdf"))).Select(folder => Path.GetFileName(folder)!)];

    public static IEnumerable<CorpusStandard> All => Repository.CorpusFolders.Select(folder => Of(Path.GetFileName(folder)!));

    public static CorpusStandard Of(string name) => Read.GetOrAdd(name, key => new(() => Load(key))).Value;

    public string Folder => Path.Combine(Repository.Corpus, Name);

    private static CorpusStandard Load(string name)
    {
        var folder = Path.Combine(Repository.Corpus, name);
        var source = Repository.SourceOf(folder);
        var document = Assert.IsType<ReadResult.Read>(new DocumentReader().Read(File.ReadAllBytes(source), Path.GetFileName(source), CancellationToken.None)).Document;
        var gold = JsonSerializer.Deserialize<GoldStandard>(File.ReadAllText(Path.Combine(folder, "statements.gold.json")), CatalogueJson.Options)!;
        return new(name, source, document, StandardParser.Parse(document), gold);
    }
}
