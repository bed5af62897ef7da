using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Safety;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>
/// Reads a standard with a language model, chunk by chunk, all at once: the client holds to the places, rate and budget. The model names lines and quotes words, the
/// program locates them; what is not found is refused with a reason. Where the model gives no answer, the other extractors go on without it, and the report says why.
/// </summary>
public sealed partial class ModelExtractor(IChatClient client, ILogger<ModelExtractor> logger) : ISkillExtractor, IDisposable
{
    public string Name => ExtractorNames.Model;

    public async Task<IReadOnlyList<ExtractedSkill>> ExtractAsync(DocumentText document, ParsedStandard standard, CancellationToken ct) =>
        (await ReadAsync(document, standard, ct).ConfigureAwait(false)).Skills;

    /// <summary>What the model finds, with the account of calls, refusals and outages.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ModelReading> ReadAsync(DocumentText document, ParsedStandard standard, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(standard);
        var (chunks, withheld) = ChunkMaker.Of(document, standard);
        var account = new ReadingAccount();
        var reader = new ChunkReader(client, document, account, takesTags: !MachineAddress.IsIn(document));
        var readings = await Task.WhenAll(chunks.Select(chunk => reader.ReadAsync(chunk, ct))).ConfigureAwait(false);
        IReadOnlyList<ExtractedSkill> skills = [.. readings.SelectMany(reading => reading.Skills)];
        var report = account.Report(chunks.Count, readings.Count(reading => reading.IsOut), skills.Count, withheld);
        if (report.Outage is { } outage)
            LogOutage(logger, document.Sha256, report.Unread, report.Chunks, outage);
        foreach (var (reason, times) in report.Refused)
            LogRefused(logger, document.Sha256, times, reason);
        return new(skills, report);
    }

    public void Dispose() => client.Dispose();

    [LoggerMessage(Level = LogLevel.Information, Message = "Model replies or entries refused for {Sha256}: {Times} times {Reason}")]
    private static partial void LogRefused(ILogger logger, string sha256, int times, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Model not asked for {Sha256}: {Unread} of {Chunks} parts are left to the other extractors ({Outage})")]
    private static partial void LogOutage(ILogger logger, string sha256, int unread, int chunks, string outage);
}
