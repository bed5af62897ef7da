using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>
/// The account of calls, kept in a folder over restarts: <c>spent/2026-03-14/*.jsonl</c>, a folder a day (UTC), a file a process, two lines a call. Each process sees what
/// the others wrote. Safe to share between threads.
/// </summary>
public sealed class ModelAccount
{
    /// <summary>How far back the calls of a document are counted.</summary>
    private const int Days = 31;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Lock _lock = new();
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly string _file = $"{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}.jsonl";
    private readonly Dictionary<string, long> _readTo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelSpending> _open = new(StringComparer.Ordinal);
    private bool _isRead;
    private readonly Dictionary<DateOnly, ModelSpending> _days = [];
    private readonly Dictionary<string, ModelSpending> _documents = new(StringComparer.Ordinal);

    /// <param name="folder">Made when the first line is written.</param>
    public ModelAccount(string folder, TimeProvider time) => (_folder, _time) = (Path.Combine(folder, "spent"), time);

    /// <summary>What was spent today (UTC), by all processes.</summary>
    public ModelSpending Today
    {
        get
        {
            lock (_lock)
            {
                Refresh();
                return _days.GetValueOrDefault(DayOf(_time.GetUtcNow()));
            }
        }
    }

    /// <summary>What was spent for a document in the last 31 days.</summary>
    public ModelSpending Of(string document)
    {
        lock (_lock)
        {
            Refresh();
            return _documents.GetValueOrDefault(document);
        }
    }

    /// <summary>Writes a line and counts it.</summary>
    /// <exception cref="IOException">The folder cannot be written: then nothing may be spent.</exception>
    internal void Write(ModelAccountLine line)
    {
        lock (_lock)
        {
            // What the file held before belongs to the count too: a day of which only one's own lines were known would be counted short.
            Refresh();
            var day = DayOf(line.At);
            var file = Path.Combine(FolderOf(day), _file);
            Directory.CreateDirectory(FolderOf(day));
            var bytes = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line, Json) + "\n");
            using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
            stream.Write(bytes);
            _readTo[file] = stream.Position;
            Count(day, line);
        }
    }

    private void Refresh()
    {
        var today = DayOf(_time.GetUtcNow());
        for (var day = today.AddDays(_isRead ? -1 : 1 - Days); day <= today; day = day.AddDays(1))
        {
            if (!Directory.Exists(FolderOf(day)))
                continue;
            foreach (var file in Directory.EnumerateFiles(FolderOf(day), "*.jsonl"))
                ReadOn(day, file);
        }

        _isRead = true;
    }

    private void ReadOn(DateOnly day, string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var from = _readTo.GetValueOrDefault(file);
        if (stream.Length <= from)
            return;
        stream.Position = from;
        var bytes = new byte[stream.Length - from];
        stream.ReadExactly(bytes);
        // A line without its end is being written, or was cut off by the end of its process.
        var end = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        _readTo[file] = from + end;
        foreach (var text in Encoding.UTF8.GetString(bytes, 0, end).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Parse(text) is { } line)
                Count(day, line);
        }
    }

    private static ModelAccountLine? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ModelAccountLine>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Count(DateOnly day, ModelAccountLine line)
    {
        var change = line.Spending - _open.GetValueOrDefault(line.Call);
        if (line.State == ModelAccountLine.Reserved)
            _open[line.Call] = line.Spending;
        else
            _open.Remove(line.Call);
        _days[day] = _days.GetValueOrDefault(day) + change;
        if (line.Document is { } document)
            _documents[document] = _documents.GetValueOrDefault(document) + change;
    }

    private string FolderOf(DateOnly day) => Path.Combine(_folder, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
