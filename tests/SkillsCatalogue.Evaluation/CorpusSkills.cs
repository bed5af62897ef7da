using System.Text.Json;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation;

/// <summary>The catalogue of the corpus: every standard read, parsed and extracted as the program does it, nothing decided by hand.</summary>
internal static class CorpusSkills
{
    /// <summary>Candidates of a folder's document as skills, with the hash of the document; null when it was set aside.</summary>
    public static async Task<(string Sha256, IReadOnlyList<CatalogueSkill> Skills)?> OfAsync(string folder, CancellationToken ct)
    {
        var extractor = new SkillExtractor([new StructureExtractor(), new DictionaryExtractor(StarterVocabulary.All)], TimeProvider.System);
        if (new DocumentReader().Read(await File.ReadAllBytesAsync(Repository.SourceOf(folder), ct), folder, ct) is not ReadResult.Read { Document: var document })
            return null;
        var standard = StandardParser.Parse(document);
        var extraction = await extractor.ExtractAsync(document, standard, document.Sha256, ct);
        return (document.Sha256, [.. extraction.Candidates.Select(candidate => SkillOf(candidate, standard))]);
    }

    /// <summary>Skills of one label and kind as one, with the evidence of all: so the pilot view shows them.</summary>
    public static IReadOnlyList<CatalogueSkill> Merged(IEnumerable<CatalogueSkill> skills) =>
    [
        .. skills.GroupBy(skill => (skill.LabelIn(null), skill.SkillType)).Select(group => group.First() with
        {
            Evidence = [.. group.SelectMany(skill => skill.Evidence)],
            Standards = [.. group.SelectMany(skill => skill.Standards).DistinctBy(standard => standard.Sha256)],
            Candidates = [.. group.SelectMany(skill => skill.Candidates)],
        }),
    ];

    /// <summary>The standard is of a kind that can prove skills: a qualification standard is not, and a published catalogue holds nothing of it.</summary>
    public static bool IsOccupational(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "standard.json")));
        return json.RootElement.GetProperty("register").GetProperty("kind").GetString() == "occupationalStandard";
    }

    private static CatalogueSkill SkillOf(SkillCandidate candidate, ParsedStandard standard) => new(
        candidate.Id,
        null,
        new Dictionary<string, string> { [candidate.Language] = candidate.PrefLabel },
        new Dictionary<string, IReadOnlyList<string>>(),
        new Dictionary<string, string>(),
        candidate.SkillType,
        SkillStatus.Proposed,
        candidate.Tags,
        candidate.Links,
        candidate.Evidence,
        [new StandardRef(standard.Sha256, standard.Title ?? "", null, standard.Code, standard.Level, standard.LevelScheme, standard.Sector, candidate.Language, false)],
        [candidate.Id]);
}
