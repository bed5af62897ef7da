using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Documents that wanted recognition (OCR) when there was none, or less of it: uploads cannot be handed in again by themselves, so the worker takes them up.</summary>
internal sealed partial class WantingDocuments(Documents documents, StageVersions stages, ILogger<WantingDocuments> log)
{
    /// <summary>Puts them back on the queue where recognition is now able to do something else than when they were read. Answers their number.</summary>
    public async Task<int> QueueAgainAsync(CancellationToken cancellationToken)
    {
        if (!stages.CanRecognise)
            return 0;
        var count = await documents.QueueAgainAsync(StageVersions.Wanting, [stages.Key, stages.KeyOfWanting], cancellationToken);
        if (count > 0)
            LogQueued(count);
        return count;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} documents wanted recognition that was not there; they are read again.")]
    private partial void LogQueued(int count);
}
