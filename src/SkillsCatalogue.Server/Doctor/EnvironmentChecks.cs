using System.Globalization;

namespace SkillsCatalogue.Server.Doctor;

/// <summary>What lies outside the catalogue: model, programs, disk.</summary>
internal static class EnvironmentChecks
{
    private const long NeededBytes = 1024L * 1024 * 1024;

    public static IEnumerable<Finding> Run(IConfiguration configuration)
    {
        yield return Model(configuration);
        yield return NotUsedYet("ocr", "tesseract", "Scans are set aside as DOC007: run OCR on them first and ingest the result.");
        yield return PageImageCheck.Run(configuration);
        yield return Disk(configuration["Storage:DataDirectory"] ?? "./data");
    }

    private static Finding Model(IConfiguration configuration)
    {
        var provider = configuration["Model:Provider"] ?? "none";
        if (provider == "none")
            return new("model", FindingStatus.Absent, "No language model is configured; structure and dictionary do the whole job.", "Set SKILLS_Model__Provider, SKILLS_Model__Endpoint and SKILLS_Model__Name to add one.");
        return string.IsNullOrWhiteSpace(configuration["Model:Name"])
            ? new("model", FindingStatus.Fail, $"Provider '{provider}' is set, but no model.", "Set SKILLS_Model__Name.")
            : new("model", FindingStatus.Ok, $"{provider}: {configuration["Model:Name"]}. It is asked for the first time when a document is extracted.");
    }

    /// <summary>Programs that a later version will use: said as it is, so that nobody installs them in vain.</summary>
    private static Finding NotUsedYet(string check, string program, string now)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        var installed = folders.Any(folder => File.Exists(Path.Combine(folder, name))) ? "is installed" : "is not installed";
        return new(check, FindingStatus.Absent, $"{now} ({program} {installed}; this version does not use it yet.)");
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
