using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Writes the progress of matching into the job, one write at a time; what comes while one is under way is skipped.</summary>
internal sealed class JobProgress(ProgrammeJobs jobs, string id, int total) : IProgress<int>
{
    private readonly Lock gate = new();
    private Task writing = Task.CompletedTask;

    public void Report(int value)
    {
        lock (gate)
        {
            if (writing.IsCompleted)
                writing = WriteAsync(value);
        }
    }

    /// <summary>Waits for the last write.</summary>
    public Task FinishAsync()
    {
        lock (gate)
            return writing;
    }

    private async Task WriteAsync(int value)
    {
        // Off the thread that matches: the database may be busy.
        await Task.Yield();
        await jobs.ProgressAsync(id, "matching", value, total);
    }
}
