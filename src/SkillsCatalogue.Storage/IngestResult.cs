using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Storage;

/// <summary>All that one run made of one document.</summary>
/// <param name="SourceUrl">Where it was fetched; null when it came as a file.</param>
/// <param name="Length">Bytes.</param>
/// <param name="StageKey">Names input, stage versions and settings; the same key means the same result.</param>
public sealed record IngestResult(
    string FileName,
    string? SourceUrl,
    long Length,
    DocumentText Text,
    ParsedStandard Standard,
    Extraction Extraction,
    string StageKey)
{
    /// <summary>Sequence of the newest correction that the reading has followed (<see cref="Core.Corrections.CorrectionLog.Last"/>): a newer one makes the document wait again.</summary>
    public long LastCorrection { get; init; }

    /// <summary>Fingerprint of the path of its file; null when it came otherwise.</summary>
    public string? PathKey { get; init; }

    /// <summary>Its place among the versions of its standard; null when it has no others.</summary>
    public VersionLink? Versions { get; init; }
}
