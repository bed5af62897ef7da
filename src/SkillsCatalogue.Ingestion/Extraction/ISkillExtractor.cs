using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>One way of finding skills in a standard. Several run side by side; <see cref="SkillExtractor"/> unites what they find.</summary>
public interface ISkillExtractor
{
    /// <summary><c>structure</c>, <c>dictionary</c> or <c>model</c>: the vote that a find counts as.</summary>
    string Name { get; }

    /// <summary>What it finds, in reading order; empty when it finds nothing. A quote that cannot be located is kept, marked so.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    Task<IReadOnlyList<ExtractedSkill>> ExtractAsync(DocumentText document, ParsedStandard standard, CancellationToken ct);
}
