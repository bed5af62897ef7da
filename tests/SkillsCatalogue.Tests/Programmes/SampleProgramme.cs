using System.Text.Json;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Programmes;

/// <summary>A programme of our own (<c>programmes/</c>) with what the program should find in it.</summary>
internal sealed class SampleProgramme(string name)
{
    private readonly JsonElement _gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(FolderOf(name), "map.gold.json"))).RootElement;

    public static IReadOnlyList<string> Names { get; } = Directory.Exists(Root)
        ? [.. Directory.GetDirectories(Root).Where(folder => File.Exists(Path.Combine(folder, "map.gold.json"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
        : [];

    private static string Root => Path.Combine(Repository.Root, "programmes");

    public IReadOnlyList<string> Outcomes => [.. _gold.GetProperty("outcomes").EnumerateArray().Select(outcome => outcome.GetProperty("text").GetString()!)];

    public string? Level => Text("level");

    public string? Form => Text("form");

    public string? ProviderType => Text("providerType");

    public decimal? Hours => _gold.GetProperty("facts").GetProperty("hours") is { ValueKind: JsonValueKind.Number } hours ? hours.GetDecimal() : null;

    public (decimal Value, string Unit)? Credits => _gold.GetProperty("facts").GetProperty("credits") is { ValueKind: JsonValueKind.Object } credits
        ? (credits.GetProperty("value").GetDecimal(), credits.GetProperty("unit").GetString()!)
        : null;

    public DocumentText Document()
    {
        var file = Path.Combine(FolderOf(name), _gold.GetProperty("file").GetString()!);
        if (file.EndsWith(".txt", StringComparison.Ordinal))
            return PlainText.Read(File.ReadAllText(file));
        var read = new DocumentReader().Read(File.ReadAllBytes(file), Path.GetFileName(file), CancellationToken.None);
        return read is ReadResult.Read { Document: var document } ? document : throw new InvalidOperationException($"{file}: {((ReadResult.SetAside)read).Reason.Message}");
    }

    public ProgrammeDraft Read() => ProgrammeReader.Read(Document());

    private static string FolderOf(string name) => Path.Combine(Root, name);

    private string? Text(string member) => _gold.GetProperty("facts").GetProperty(member).GetString();
}
