using System.Text.Json;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>Programmes end to end: from the file through reader, matcher and mapper to explicit traces.</summary>
internal sealed class TraceEvaluation(MapCatalogue catalogue)
{
    private readonly RegisterIndex register = new(Register());
    private readonly ProgrammeMapper mapper = new(catalogue.Matcher, TimeProvider.System);

    /// <summary>Null when the file is absent or was set aside.</summary>
    public async Task<TraceScore?> ScoreAsync(GoldProgramme programme, CancellationToken ct)
    {
        if (!File.Exists(programme.Source) || Document(await File.ReadAllBytesAsync(programme.Source, ct), programme.Source, ct) is not { } document)
            return null;

        var draft = ProgrammeReader.Read(document);
        var map = mapper.Map(draft, mapper.Match(draft, register, cancellationToken: ct), new(), register, [], null);
        var open = map.Outcomes.ToList();
        var missed = new List<string>();
        int read = 0, reached = 0, wrong = 0, right = 0;
        foreach (var gold in programme.Outcomes)
        {
            var at = open.FindIndex(outcome => Folding.LettersAndDigits(outcome.Text) == Folding.LettersAndDigits(gold.Text));
            if (at < 0)
            {
                missed.Add("not read: " + gold.Text);
                continue;
            }

            var found = open[at];
            open.RemoveAt(at);
            read++;
            var sets = found.Trace.Where(trace => trace.Basis == TraceBasis.Explicit).Select(trace => trace.CompetenceSet?.Number).OfType<string>().Distinct().ToList();
            var isReached = gold.Set is not null && sets.Exists(set => IsSame(set, gold.Set));
            reached += isReached ? 1 : 0;
            wrong += sets.Exists(set => gold.Set is null || !IsSame(set, gold.Set)) ? 1 : 0;
            if (gold.Set is not null && !isReached)
                missed.Add($"{gold.Set} not reached: {gold.Text}");
            if (found.Skills.Count > 0 && catalogue.Matcher.Find(found.Skills[0].Id) is { } skill && catalogue.Proves(skill, gold.Gold).Count > 0)
                right++;
        }

        missed.AddRange(open.Select(outcome => "too many: " + outcome.Text));
        return new(
            programme.Name, read, programme.Outcomes.Count, open.Count, reached, programme.Outcomes.Count(outcome => outcome.Set is not null), wrong,
            right, programme.Outcomes.Count(outcome => outcome.Gold.Count > 0), missed);
    }

    /// <summary>Text as it is, everything else through the reader, as the program does it.</summary>
    private static DocumentText? Document(byte[] bytes, string name, CancellationToken ct) =>
        TextFile.Decode(bytes) is { } text ? PlainText.Read(text)
        : new DocumentReader().Read(bytes, Path.GetFileName(name), ct) is ReadResult.Read { Document: var document } ? document
        : null;

    /// <summary>The register writes units of some standards with the number of the standard before them.</summary>
    private static bool IsSame(string number, string gold) => number == gold || number.EndsWith("/" + gold, StringComparison.Ordinal);

    private static List<RegisterEntry> Register()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Corpus, "register.json")));
        var name = json.RootElement.GetProperty("register").GetString()!;
        return [.. json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => new RegisterEntry(
            name,
            Enum.Parse<RegisterEntryKind>(Text(entry, "kind")!, ignoreCase: true),
            Text(entry, "number")!,
            Text(entry, "title")!,
            Text(entry, "level"),
            null,
            Enum.Parse<RegisterStatus>(Text(entry, "status")!, ignoreCase: true),
            Day(entry, "validFrom"),
            Day(entry, "validTo"),
            Text(entry, "parent"),
            Text(entry, "url"))
        {
            CompetenceSets = entry.TryGetProperty("competenceSets", out var sets) && sets.ValueKind == JsonValueKind.Array ? [.. sets.EnumerateArray().Select(set => set.GetString()!)] : [],
        })];

        static string? Text(JsonElement entry, string member) => entry.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

        static DateOnly? Day(JsonElement entry, string member) => Text(entry, member) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
