using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>An ESCO download in CSV, as it is → one edition: any version from 1.0 on, any language, packed or not.</summary>
public static class EscoReader
{
    /// <summary>Short name of the vocabulary.</summary>
    public const string Scheme = "esco";

    /// <param name="paths">Zip files, CSV files, and folders of them.</param>
    /// <param name="progress">Told before each file; null where nobody looks.</param>
    /// <returns>The edition, or what is wrong; of several wrong files each is told.</returns>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static EscoReading Read(IReadOnlyList<string> paths, EscoReadOptions options, IProgress<EscoProgress>? progress = null, CancellationToken ct = default)
    {
        var faults = new List<VocabularyFault>();
        using var found = new EscoFiles(ct);
        foreach (var path in paths)
            Try(faults, () => found.Add(path));
        if (faults.Count == 0 && found.Files.Count == 0)
            faults.Add(new(VocabularyCodes.NothingThere, DiagnosticSeverity.Error, "There is no file of ESCO in CSV here (skills_en.csv, occupations_en.csv, skillSkillRelations.csv …)."));
        var choice = new EscoChoice(found.Files, options);
        faults.AddRange(choice.Faults);
        if (faults.Count > 0)
            return new(null, faults);

        var builder = new EditionBuilder(faults);
        for (var i = 0; i < choice.Files.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            var file = choice.Files[i];
            progress?.Report(new(file.Name, i + 1, choice.Files.Count));
            Try(faults, () => builder.Add(file));
        }

        IReadOnlyList<string> unused = [.. found.Unused, .. choice.Unused];
        if (unused.Count > 0)
            faults.Add(new(VocabularyCodes.NotUsed, DiagnosticSeverity.Info, $"Not used: {string.Join(", ", unused)}."));
        return new(faults.Exists(fault => fault.Severity == DiagnosticSeverity.Error) ? null : builder.Build(choice.Version!), faults);
    }

    private static void Try(List<VocabularyFault> faults, Action work)
    {
        try
        {
            work();
        }
        catch (EscoRefusedException refused)
        {
            faults.Add(refused.Fault);
        }
    }
}
