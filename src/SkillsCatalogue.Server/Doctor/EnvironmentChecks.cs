using System.Globalization;
using SkillsCatalogue.Ingestion.Documents.Recognition;

namespace SkillsCatalogue.Server.Doctor;

/// <summary>What lies outside the catalogue: programs, disk.</summary>
internal static class EnvironmentChecks
{
    private const long NeededBytes = 1024L * 1024 * 1024;

    public static IEnumerable<Finding> Run(IConfiguration configuration)
    {
        yield return Recognition(configuration.GetSection(RecognitionOptions.Section).Get<RecognitionOptions>() ?? new());
        yield return PageImageCheck.Run(configuration);
        yield return Disk(configuration["Storage:DataDirectory"] ?? "./data");
    }

    private static Finding Recognition(RecognitionOptions options)
    {
        const string Without = "Scans are set aside as DOC007, single scanned pages are left out with a warning (DOC030).";
        if (options.Enabled == RecognitionMode.Off)
            return new("ocr", FindingStatus.Absent, $"Switched off. {Without}", "Set SKILLS_Recognition__Enabled=Auto to read scans.");
        var programs = RecognitionPrograms.Find(options);
        if (!programs.AreComplete)
        {
            var missing = programs.Engine is null ? options.Recogniser : !programs.Rasteriser ? options.Rasteriser : "data of any language";
            return new("ocr", FindingStatus.Absent, $"Not installed: {missing}. {Without}", $"{RecognitionPrograms.Install}. Documents set aside for want of it are read again.");
        }

        var lacking = options.Languages.Split('+', StringSplitOptions.RemoveEmptyEntries).Except(programs.Languages, StringComparer.Ordinal).ToList();
        return new(
            "ocr",
            FindingStatus.Ok,
            $"{programs.Engine}; languages {string.Join(", ", programs.Languages.Where(language => language != "osd"))}.{(programs.Languages.Contains("osd") ? "" : " Pages scanned sideways are not turned: osd is missing.")}",
            lacking.Count == 0 ? null : $"apt-get install {string.Join(' ', lacking.Select(language => $"tesseract-ocr-{language.Replace('_', '-')}"))}");
    }

    private static Finding Disk(string data)
    {
        var folder = Path.GetFullPath(data);
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
            folder = above;
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var gigabytes = (free / (1024.0 * 1024 * 1024)).ToString("0.0", CultureInfo.InvariantCulture);
        return free >= NeededBytes
            ? new("disk", FindingStatus.Ok, $"{gigabytes} GB free where the data is.")
            : new("disk", FindingStatus.Fail, $"Only {gigabytes} GB free where the data is.", "Make room, or name another folder with --data.");
    }
}
