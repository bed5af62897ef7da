using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Extraction;

namespace SkillsCatalogue.Tests.Extraction;

/// <summary>Finds what another extractor finds, and notes which statements it was shown.</summary>
internal sealed class CountingExtractor(ISkillExtractor inner) : ISkillExtractor
{
    public int Calls { get; private set; }

    public List<string> Shown { get; } = [];

    public string Name => inner.Name;

    public Task<IReadOnlyList<ExtractedSkill>> ExtractAsync(DocumentText document, ParsedStandard standard, CancellationToken ct)
    {
        Calls++;
        Shown.AddRange(standard.Statements.Select(statement => statement.Text));
        return inner.ExtractAsync(document, standard, ct);
    }
}
