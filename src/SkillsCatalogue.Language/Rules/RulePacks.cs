using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Rules;

/// <summary>The rule packs of this process: those that are shipped, and those of folders that the host has loaded.</summary>
public static class RulePacks
{
    private static readonly string[] ShippedIds = ["hr", "ee", "dk", "si", "eu"];

    private static volatile RulePackSet _current = ReadShipped();

    /// <summary>All packs, the shipped ones first.</summary>
    public static IReadOnlyList<RulePack> All => _current.All;

    /// <summary>The pack of an id, upper or lower case; null when there is none.</summary>
    public static RulePack? For(string? id) => _current.For(id);

    /// <summary>
    /// Takes the files <c>rules.*.json</c> of a folder: a pack of a new id is added, one of a known id takes its place. A faulty file is left out and told;
    /// the others are taken. Meant for the start of the program.
    /// </summary>
    public static RulePackLoad LoadFolder(string path)
    {
        var load = ReadFolder(path);
        RulePackSet before, after;
        do
        {
            before = _current;
            after = before.With(load.Packs);
        }
#pragma warning disable CS0420 // The exchange is the volatile access.
        while (Interlocked.CompareExchange(ref _current, after, before) != before);
#pragma warning restore CS0420
        return load;
    }

    /// <summary>The packs of a folder, without taking them.</summary>
    public static RulePackLoad ReadFolder(string path)
    {
        var packs = new List<RulePack>();
        var faults = new List<RulePackFault>();
        try
        {
            foreach (var file in Directory.EnumerateFiles(path, "rules.*.json").Order(StringComparer.Ordinal))
            {
                var load = new FileInfo(file).Length > RulePackReader.Longest * 4L
                    ? new([], [new(Path.GetFileName(file), "$", "The file is far longer than a rule pack.")])
                    : RulePackReader.Read(File.ReadAllText(file), Path.GetFileName(file));
                packs.AddRange(load.Packs);
                faults.AddRange(load.Faults);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(Path.GetFileName(path.TrimEnd(Path.DirectorySeparatorChar)), "$", "The folder or a file in it could not be read: check the path and the rights."));
        }

        return new(packs, faults);
    }

    /// <summary>Reads one pack from its text.</summary>
    /// <param name="file">Name of the file, for the faults.</param>
    public static RulePackLoad Read(string json, string file) => RulePackReader.Read(json, file);

    private static RulePackSet ReadShipped() => new([.. ShippedIds.SelectMany(id =>
    {
        var file = $"rules.{id}.json";
        var load = RulePackReader.Read(EmbeddedData.Text(file) ?? throw new InvalidDataException($"{file} is missing."), file);
        return load.Faults.Count == 0 ? load.Packs : throw new InvalidDataException($"{file}: {load.Faults[0].Member}: {load.Faults[0].Message}");
    })]);
}
