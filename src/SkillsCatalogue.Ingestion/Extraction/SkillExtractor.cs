using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// From a parsed standard to skill candidates with evidence, votes, confidence and tags, and the coverage ledger. Runs every extractor it was given over the same
/// standard and unites their finds. The same input gives the same candidates with the same ids; only the time of the tag claims differs.
/// </summary>
public sealed class SkillExtractor
{
    /// <summary>Raised when labels, extractors or the union change, so that stored documents are extracted again.</summary>
    public const int Version = 5;

    private readonly ISkillExtractor[] _extractors;
    private readonly TimeProvider _time;

    /// <param name="extractors">Any selection; the structure runs first whatever the order.</param>
    public SkillExtractor(IEnumerable<ISkillExtractor> extractors, TimeProvider time)
    {
        _extractors = [.. extractors.OrderBy(extractor => extractor.Name != ExtractorNames.Structure)];
        _time = time;
    }

    /// <summary>Names of the extractors that run.</summary>
    public IReadOnlyList<string> Extractors => [.. _extractors.Select(extractor => extractor.Name)];

    /// <summary>This one with only the extractor of that name; all of them for <c>all</c>. Null when there is none of that name.</summary>
    public SkillExtractor? Only(string name) =>
        name == "all" ? this : _extractors.Where(extractor => extractor.Name == name).ToArray() is { Length: > 0 } chosen ? new(chosen, _time) : null;

    /// <param name="standardKey">What decisions attach to: register and number (<c>SAMPLE/SAMPLE-SZ-9901</c>), or the document's hash when it is bound to no entry.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<Core.Candidates.Extraction> ExtractAsync(DocumentText document, ParsedStandard standard, string standardKey, CancellationToken ct) =>
        ExtractAsync(document, standard, standardKey, null, ct);

    /// <summary>As above, but what an earlier run made of unchanged words is taken over: the extractors see only what is left.</summary>
    /// <param name="earlier">A run of the same stages over a neighbouring version; null: everything is extracted.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<Core.Candidates.Extraction> ExtractAsync(DocumentText document, ParsedStandard standard, string standardKey, EarlierRun? earlier, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(standard);
        if (document.Sha256 != standard.Sha256)
            throw new ArgumentException("The standard was parsed from another document.", nameof(standard));

        // The account of calls of a model says for which document they were.
        Model.ModelCall.Document = document.Sha256;
        var union = new CandidateUnion(document, standard, standardKey, _time.GetUtcNow());
        var rest = standard;
        if (earlier is not null)
        {
            var carry = CarryOver.Of(document, standard, earlier);
            union.Take(carry.Skills);
            rest = carry.Rest();
        }

        ModelReport? report = null;
        if (earlier is null || HasWork(rest))
        {
            foreach (var extractor in _extractors)
            {
                if (extractor is ModelExtractor model)
                {
                    (var skills, report) = await model.ReadAsync(document, rest, ct).ConfigureAwait(false);
                    union.Add(model.Name, skills);
                    continue;
                }

                union.Add(extractor.Name, await extractor.ExtractAsync(document, rest, ct).ConfigureAwait(false));
            }
        }

        var candidates = union.Candidates();
        return new(candidates, LedgerWriter.Write(standard, candidates)) { Model = report };
    }

    /// <summary>Something is left that an extractor may look at.</summary>
    private static bool HasWork(ParsedStandard rest) => rest.Statements.Count > 0 || rest.Segments.Any(segment => segment.Reason is null);
}
