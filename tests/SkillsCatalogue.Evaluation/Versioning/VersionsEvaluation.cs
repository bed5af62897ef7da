using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.TestSupport.Versions;

namespace SkillsCatalogue.Evaluation.Versioning;

/// <summary>Plants edits into standards and aligns the two versions.</summary>
internal static class VersionsEvaluation
{
    /// <summary>Shares of the statements that are edited: a correction, a revision, a rewriting.</summary>
    public static IReadOnlyList<double> Shares { get; } = [0.1, 0.3, 0.6];

    /// <summary>Versions planted for each standard and share.</summary>
    public const int Rounds = 5;

    /// <summary>First seed of the versions on which the bounds are chosen.</summary>
    public const int ChoosingSeed = 1;

    /// <summary>First seed of the versions that are reported: none of them had a say in the bounds.</summary>
    public const int ReportedSeed = 1001;

    /// <summary>Standards with fewer statements than this are no measure.</summary>
    private const int LeastStatements = 6;

    public static Task<IReadOnlyList<ParsedStandard>> CorpusAsync(CancellationToken ct) => StandardsAsync(Repository.CorpusFolders.Select(Repository.SourceOf), ct);

    /// <summary>Pages after the anatomy of many countries: other languages and other ways of writing than those of the corpus.</summary>
    public static Task<IReadOnlyList<ParsedStandard>> FamiliesAsync(CancellationToken ct) =>
        StandardsAsync(Directory.GetFiles(Path.Combine(Repository.Root, "tests", "families"), "*.html").Order(StringComparer.Ordinal), ct);

    /// <summary>Qualification packs of others with hundreds of statements of a few patterns, which are like one another without being one another; none where they are absent.</summary>
    public static Task<IReadOnlyList<ParsedStandard>> PacksAsync(CancellationToken ct) => Data.SharedStandards("india-nsqf-qp") is { } folder
        ? StandardsAsync(Directory.GetFiles(folder, "*_Eng.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal), ct)
        : Task.FromResult<IReadOnlyList<ParsedStandard>>([]);

    public static IReadOnlyList<PlantedVersion> Plant(IReadOnlyList<ParsedStandard> standards, double share, int seed, int rounds = Rounds) =>
        [.. standards.SelectMany((standard, i) => Enumerable.Range(0, rounds).Select(round => VersionPlanter.Plant(standard, share, seed + (i * Rounds) + round)))];

    public static AlignmentScore Score(IEnumerable<PlantedVersion> versions, LikenessBounds? bounds = null) => versions.Aggregate(
        AlignmentScore.None, (sum, planted) => sum + AlignmentScore.Of(planted, StatementAligner.Align(planted.Old, planted.New, bounds ?? LikenessBounds.InUse)));

    private static async Task<IReadOnlyList<ParsedStandard>> StandardsAsync(IEnumerable<string> files, CancellationToken ct)
    {
        var standards = new List<ParsedStandard>();
        foreach (var file in files)
        {
            if (new DocumentReader().Read(await File.ReadAllBytesAsync(file, ct), file, ct) is ReadResult.Read { Document: var document } && StandardParser.Parse(document) is { Statements.Count: >= LeastStatements } standard)
                standards.Add(standard);
        }

        return standards;
    }
}
