using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>Which of the files found are read, as what version and in which languages.</summary>
internal sealed class EscoChoice
{
    private readonly List<EscoFile> files = [];
    private readonly List<string> unused = [];
    private readonly List<VocabularyFault> faults = [];

    public EscoChoice(IReadOnlyList<EscoFile> found, EscoReadOptions options)
    {
        if (found.Count == 0)
            return;
        Version = VersionOf(found, options);
        // Files of two versions hold the same parts: that is said already.
        if (faults.Exists(fault => fault.Code == VocabularyCodes.MixedVersions))
            return;
        ChooseLanguages(found, options);
        ChooseOthers(found, options);
        files.Sort((left, right) => left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind) : string.CompareOrdinal(left.Name, right.Name));
    }

    /// <summary>The one version that they are of; null where there is a fault.</summary>
    public string? Version { get; }

    /// <summary>The files to read: concepts first, each with its language.</summary>
    public IReadOnlyList<EscoFile> Files => files;

    public IReadOnlyList<string> Unused => unused;

    public IReadOnlyList<VocabularyFault> Faults => faults;

    private string? VersionOf(IReadOnlyList<EscoFile> found, EscoReadOptions options)
    {
        var told = found.Select(file => file.Version).OfType<string>().Append(options.Version).OfType<string>().Distinct(StringComparer.Ordinal).Order(VersionOrder.Instance).ToList();
        if (told.Count == 1)
            return told[0];
        if (told.Count == 0)
        {
            faults.Add(new(VocabularyCodes.NoVersion, DiagnosticSeverity.Error, "No name of a package or folder tells which version this is ('ESCO dataset - v1.2.0 - …'): say it with --esco-version 1.2.0."));
            return null;
        }

        var examples = told.Select(version => found.FirstOrDefault(file => file.Version == version) is { } file ? $"{version} ({file.Name})" : $"{version} (--esco-version)");
        faults.Add(new(VocabularyCodes.MixedVersions, DiagnosticSeverity.Error, $"These files are of several versions: {string.Join(", ", examples)}. Import one version at a time; they are kept side by side."));
        return null;
    }

    private void ChooseLanguages(IReadOnlyList<EscoFile> found, EscoReadOptions options)
    {
        var only = options.Languages.Count == 1 ? options.Languages[0] : null;
        var written = found.Where(file => file.HasLanguage).Select(file => file.Language is null ? file with { Language = only } : file).ToList();
        foreach (var file in written.Where(file => file.Language is null))
            faults.Add(new(VocabularyCodes.WrongLanguage, DiagnosticSeverity.Error, "Neither its name nor its package tells its language: say it with --language.", file.Name));
        var languages = written.Select(file => file.Language).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var missing in written.Count == 0 ? [] : options.Languages.Except(languages, StringComparer.Ordinal))
            faults.Add(new(VocabularyCodes.WrongLanguage, DiagnosticSeverity.Error, $"There is no file in '{missing}' here, only in {string.Join(", ", languages)}."));
        foreach (var file in written)
        {
            if (options.Languages.Count > 0 && !options.Languages.Contains(file.Language, StringComparer.Ordinal))
                unused.Add(file.Name);
            else
                Take(file, files.Find(other => other.Kind == file.Kind && other.Language == file.Language));
        }
    }

    /// <summary>Relations and collections say the same in every language: one of them is read.</summary>
    private void ChooseOthers(IReadOnlyList<EscoFile> found, EscoReadOptions options)
    {
        var wanted = found.Where(file => !file.HasLanguage)
            .OrderByDescending(file => options.Languages.Contains(file.Language, StringComparer.Ordinal)).ThenByDescending(file => file.Language == "en").ThenBy(file => file.Name, StringComparer.Ordinal);
        foreach (var file in wanted)
        {
            var same = files.Find(other => other.Kind == file.Kind && string.Equals(other.Stem, file.Stem, StringComparison.OrdinalIgnoreCase));
            if (same is null || same.Language == file.Language)
                Take(file, same);
        }
    }

    private void Take(EscoFile file, EscoFile? same)
    {
        if (same is null)
            files.Add(file);
        else
            faults.Add(new(VocabularyCodes.TwiceThere, DiagnosticSeverity.Error, $"'{same.Name}' holds the same part: leave one of them out.", file.Name));
    }
}
