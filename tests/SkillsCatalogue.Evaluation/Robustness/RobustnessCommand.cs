using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Robustness;

/// <summary>The verb <c>robustness</c>: every file of a folder, each in a fresh reading process; time, memory and how it ended.</summary>
internal static class RobustnessCommand
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>A process is looked at twenty times a second, and takes a moment to end.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Longest that the worker may take over the files that were handed in.</summary>
    private static readonly TimeSpan LongestReading = TimeSpan.FromMinutes(30);

    public static Command Create()
    {
        var folder = new Option<DirectoryInfo?>("--dir") { Description = "Folder whose files are read; default: robustness and standards of the shared data, and the corpus." };
        var write = new Option<bool>("--write") { Description = "Writes the table to results/robustness.md of this project." };
        var web = new Option<bool>("--web") { Description = "Also hands the files (the corpus aside) in to a server of this checkout, parted into web role and worker, and looks at the memory of the web role." };
        var each = new Option<bool>("--each") { Description = "Says the outcome of every file as it comes." };
        var command = new Command("robustness", "Every file ends parsed or set aside within its limits: outcomes by code, seconds, peak memory. Exit code 1 when one exceeds a limit.") { folder, web, write, each };
        command.SetAction(async (parsed, ct) => await RunAsync(parsed.GetValue(folder)?.FullName, parsed.GetValue(web), parsed.GetValue(write), parsed.GetValue(each), ct));
        return command;
    }

    private static async Task<int> RunAsync(string? folder, bool web, bool write, bool each, CancellationToken ct)
    {
        var folders = folder is not null ? [folder] : Folders();
        var files = folders.Where(Directory.Exists).SelectMany(root => Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Root: root, File: file))).ToList();
        if (files.Count == 0)
        {
            Console.WriteLine("There is nothing to read here: name a folder with --dir.");
            return Data.Missing;
        }

        // One document a process: the peak is this document's alone, the start of the runtime included.
        var options = new ReaderOptions { Processes = 1, DocumentsPerProcess = 1 };
        using var pool = new ReadingPool(ReadingCommand.Of(Assembly.GetExecutingAssembly()), options, TimeProvider.System, NullLogger<ReadingPool>.Instance);
        ReadingMeasure? measure = null;
        pool.Measured += measured => measure = measured;
        var before = Own();
        var most = before.Now;
        var read = new List<ReadFile>();
        foreach (var (root, file) in files)
        {
            ct.ThrowIfCancellationRequested();
            measure = null;
            var result = await pool.ReadAsync(await File.ReadAllBytesAsync(file, ct), Path.GetFileName(file), ReadingScope.Standard, ct);
            read.Add(new(Path.Combine(Path.GetFileName(root), Path.GetRelativePath(root, file)), measure ?? new(result, TimeSpan.Zero, 0, Died: false)));
            if (each)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read[^1].Name}: {(result as ReadResult.SetAside)?.Reason.ToString() ?? "parsed"}, {read[^1].Measure.Elapsed.TotalSeconds:0.00} s, {read[^1].Measure.PeakBytes / Megabyte:0} MB"));
            most = Math.Max(most, Own().Now);
        }

        var over = read.FindAll(file => file.Measure.PeakBytes > options.MaxMemoryBytes || file.Measure.Elapsed > options.TimeLimit + Grace);
        var table = Table(read, over, options, before.Now, most) + (web ? await WebAsync([.. files.Where(file => folder is not null || file.Root != Repository.Corpus).Select(file => file.File)], ct) : "");
        Console.WriteLine(table);
        if (write)
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "results", "robustness.md"), table, ct);
        return over.Count == 0 ? 0 : 1;
    }

    private static async Task<string> WebAsync(List<string> files, CancellationToken ct)
    {
        var said = WebRoleMemory.Server() is { } server
            ? await new WebRoleMemory(server).MeasureAsync(files, LongestReading, ct)
            : "The server of this checkout is not built, so the memory of the web role was not measured: build the solution.";
        return $"{Environment.NewLine}## Memory of the web role{Environment.NewLine}{Environment.NewLine}Measured with `--web`. {said}{Environment.NewLine}";
    }

    private static List<string> Folders() => [.. Repository.SharedData is { } data ? new[] { Path.Combine(data, "robustness"), Path.Combine(data, "standards") } : [], Repository.Corpus];

    private static ProcessMemory Own()
    {
        GC.Collect();
        return ProcessMemory.Of(Environment.ProcessId);
    }

    private static string Table(List<ReadFile> read, List<ReadFile> over, ReaderOptions options, long before, long most)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
        Line($"# Robustness");
        Line($"");
        Line($"Made by `evaluation robustness --write`: each file is read to the end (text, layout, structure) in a reading process of its own, {options.TimeLimit.TotalSeconds} s and {options.MaxMemoryBytes / Megabyte:0} MB at most. Memory is the process's peak working set, its runtime included.");
        Line($"");
        Line($"{read.Count} files, {read.Count(file => file.Measure.Died)} ended their process, {over.Count} exceeded a limit. The program that had them read took {before / Megabyte:0} MB before and {most / Megabyte:0} MB at most.");
        Line($"");
        Line($"| outcome | files | slowest s | most MB |");
        Line($"| --- | ---: | ---: | ---: |");
        foreach (var group in read.GroupBy(file => file.Code).OrderByDescending(group => group.Count()))
            Line($"| {group.Key} | {group.Count()} | {group.Max(file => file.Measure.Elapsed.TotalSeconds):0.00} | {group.Max(file => file.Measure.PeakBytes) / Megabyte:0} |");
        Worst("The ten slowest", read.OrderByDescending(file => file.Measure.Elapsed));
        Worst("The ten largest", read.OrderByDescending(file => file.Measure.PeakBytes));
        return text.ToString();

        void Worst(string title, IEnumerable<ReadFile> files)
        {
            Line($"");
            Line($"## {title}");
            Line($"");
            Line($"| file | outcome | s | MB |");
            Line($"| --- | --- | ---: | ---: |");
            foreach (var file in files.Take(10))
                Line($"| {file.Name} | {file.Code} | {file.Measure.Elapsed.TotalSeconds:0.00} | {file.Measure.PeakBytes / Megabyte:0} |");
        }
    }
}
