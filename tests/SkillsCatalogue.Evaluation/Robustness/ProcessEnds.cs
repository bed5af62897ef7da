using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Reading;

namespace SkillsCatalogue.Evaluation.Robustness;

/// <summary>Counts how reading processes came to their end on documents: a limit that was reached is one thing, a crash another. Safe to share between threads.</summary>
internal sealed class ProcessEnds
{
    private readonly Lock gate = new();
    private int time;
    private int memory;
    private int crashes;
    private int secondTries;
    private long peak;

    /// <summary>In a sentence or two, for people.</summary>
    public string Text
    {
        get
        {
            lock (gate)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"Processes ended by a limit: {time} by time, {memory} by memory; crashed: {crashes}; documents that a worn process ended on and a fresh one took: {secondTries}. Largest process {peak / 1048576.0:0} MB.");
            }
        }
    }

    public void Add(ReadingMeasure measure)
    {
        lock (gate)
        {
            peak = Math.Max(peak, measure.PeakBytes);
            secondTries += measure.SecondTry ? 1 : 0;
            if (!measure.Died)
                return;
            switch ((measure.Result as ReadResult.SetAside)?.Reason.Code)
            {
                case DiagnosticCodes.TimedOut:
                    time++;
                    break;
                case DiagnosticCodes.TooMuchMemory:
                    memory++;
                    break;
                default:
                    crashes++;
                    break;
            }
        }
    }
}
