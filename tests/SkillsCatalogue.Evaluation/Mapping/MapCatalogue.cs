using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>An index over the occupational standards of the corpus, and the word on what is right in it.</summary>
internal sealed class MapCatalogue : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly IReadOnlyDictionary<string, string> documents;

    private MapCatalogue(IReadOnlyList<CatalogueSkill> skills, IReadOnlyDictionary<string, string> documents)
    {
        Skills = skills;
        this.documents = documents;
        Generations = new IndexGenerations(new SearchOptions { IndexesDirectory = folder.Path }, TimeProvider.System);
    }

    public IReadOnlyList<CatalogueSkill> Skills { get; }

    public SkillSearch Search { get; private set; } = null!;

    public ProgrammeMatcher Matcher { get; private set; } = null!;

    private IndexGenerations Generations { get; }

    public static async Task<MapCatalogue> OfCorpusAsync(CancellationToken ct)
    {
        var skills = new List<CatalogueSkill>();
        var documents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var standard in Repository.CorpusFolders.Where(CorpusSkills.IsOccupational))
        {
            if (await CorpusSkills.OfAsync(standard, ct) is not { } found)
                continue;
            skills.AddRange(found.Skills);
            documents[Path.GetFileName(standard)] = found.Sha256;
        }

        return await OfAsync(CorpusSkills.Merged(skills), documents, ct);
    }

    /// <param name="documents">Folder of a standard → hash of its document.</param>
    public static async Task<MapCatalogue> OfAsync(IReadOnlyList<CatalogueSkill> skills, IReadOnlyDictionary<string, string> documents, CancellationToken ct)
    {
        var catalogue = new MapCatalogue(skills, documents);
        await new IndexBuilder(catalogue.Generations).BuildAsync(skills.ToAsyncEnumerable(), new IndexStamp(IndexStamp.Pilot, null, 1), ct);
        catalogue.Search = new SkillSearch(catalogue.Generations);
        catalogue.Matcher = new ProgrammeMatcher(catalogue.Search);
        return catalogue;
    }

    /// <summary>Indices of the gold statements that the skill has evidence in.</summary>
    public IReadOnlyList<int> Proves(CatalogueSkill skill, IReadOnlyList<GoldProof> gold) =>
        [.. Enumerable.Range(0, gold.Count).Where(at => documents.TryGetValue(gold[at].Standard, out var sha256) && skill.Evidence.Any(proof => proof.Sha256 == sha256 && Same(proof.Quote, gold[at].Text)))];

    public MapAnswer Answer(string programme, GoldOutcome outcome, IEnumerable<(CatalogueSkill Skill, double Score, string Quote)> proposals) => new(
        programme,
        outcome,
        [.. proposals.Take(10).Select(proposal => new MapProposal(proposal.Skill.Id, proposal.Skill.LabelIn(null).Label, proposal.Score, proposal.Quote, Proves(proposal.Skill, outcome.Gold)))],
        Skills.Count(skill => Proves(skill, outcome.Gold).Count > 0));

    public void Dispose()
    {
        Search?.Dispose();
        folder.Dispose();
    }

    private static bool Same(string quote, string statement)
    {
        var (left, right) = (Folding.LettersAndDigits(quote), Folding.LettersAndDigits(statement));
        return left == right || (left.Length * 2 > right.Length && right.Contains(left, StringComparison.Ordinal));
    }
}
