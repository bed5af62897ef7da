using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Documents.Word;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>Finds the files of a download in packages and folders. Packages are opened within limits and stay open until they are disposed of.</summary>
internal sealed class EscoFiles(CancellationToken ct) : IDisposable
{
    /// <summary>The largest file of a version unpacks to some 30 MB, ten times what it is packed.</summary>
    private static readonly ReaderOptions Limits = new(MaxBytes: 268_435_456) { MaxPartBytes = 268_435_456, MaxParts = 1000, MaxExpansion = 100 };

    /// <summary>How far above a file its version or language may stand in the name of a folder.</summary>
    private const int FoldersAbove = 3;

    private readonly List<PackageGuard> packages = [];
    private readonly List<EscoFile> files = [];
    private readonly List<string> unused = [];

    public IReadOnlyList<EscoFile> Files => files;

    /// <summary>Names of files that are not used.</summary>
    public IReadOnlyList<string> Unused => unused;

    /// <param name="path">A zip file, a CSV file, or a folder of both, with folders in it.</param>
    /// <exception cref="EscoRefusedException">There is nothing, or a package is damaged or unpacks to too much.</exception>
    public void Add(string path)
    {
        if (Directory.Exists(path))
        {
            var root = Path.GetFullPath(path);
            foreach (var file in Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 6 }).Order(StringComparer.Ordinal))
                AddFile(file, Path.GetRelativePath(root, file).Replace('\\', '/'));
        }
        else if (File.Exists(path))
        {
            AddFile(Path.GetFullPath(path), Path.GetFileName(path));
        }
        else
        {
            throw new EscoRefusedException(VocabularyCodes.NothingThere, "There is no such file or folder.", path);
        }
    }

    public void Dispose() => packages.ForEach(package => package.Dispose());

    private void AddFile(string path, string shown)
    {
        ct.ThrowIfCancellationRequested();
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            AddPackage(path, shown);
        else
            Add(Path.GetFileName(path), shown, Above(path), () => File.OpenRead(path));
    }

    private void AddPackage(string path, string shown)
    {
        var before = files.Count;
        Guarded(shown, () =>
        {
            if (new FileInfo(path).Length > Limits.MaxBytes)
                throw new ReadRefusedException(DiagnosticCodes.ExpandsTooMuch, "");
            var package = new PackageGuard(File.ReadAllBytes(path), Limits, ct);
            packages.Add(package);
            var declared = package.Entries.Sum(entry => entry.Length);
            if (declared > 4 * Limits.MaxPartBytes)
                throw new ReadRefusedException(DiagnosticCodes.ExpandsTooMuch, "");
            List<string> above = [Path.GetFileNameWithoutExtension(path), .. Above(path)];
            foreach (var entry in package.Entries.Where(entry => !entry.FullName.EndsWith('/') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)))
            {
                var name = $"{shown}/{entry.FullName}";
                Add(entry.FullName[(entry.FullName.LastIndexOf('/') + 1)..], name, [.. entry.FullName.Split('/').SkipLast(1).Reverse(), .. above], () => package.Open(entry));
            }

            return true;
        });
        if (files.Count == before)
            unused.Add(shown);
    }

    private void Add(string name, string shown, IReadOnlyList<string> above, Func<Stream> open)
    {
        if (EscoNames.Read(name) is not var (kind, stem, language))
        {
            unused.Add(shown);
            return;
        }

        var told = above.Select(EscoNames.Language).FirstOrDefault(found => found is not null);
        var file = new EscoFile(shown, kind, stem, language ?? told, above.Select(EscoNames.Version).FirstOrDefault(found => found is not null), open);
        if (file.HasLanguage && language is not null && told is not null && told != language)
            throw new EscoRefusedException(VocabularyCodes.WrongLanguage, $"Its name says '{language}', its package or folder says '{told}'.", shown);
        files.Add(file);
    }

    /// <summary>Names of the folders above a file, the nearest first.</summary>
    private static IReadOnlyList<string> Above(string path)
    {
        var folders = new List<string>();
        for (var folder = Path.GetDirectoryName(path); folders.Count < FoldersAbove && folder is not null && Path.GetFileName(folder) is { Length: > 0 } name; folder = Path.GetDirectoryName(folder))
            folders.Add(name);
        return folders;
    }

    /// <summary>Does something with a package; what goes wrong is told by its code.</summary>
    public static T Guarded<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InvalidDataException)
        {
            throw new EscoRefusedException(VocabularyCodes.Damaged, "The package is damaged or cut short. Download it again.", name);
        }
        catch (EndOfStreamException)
        {
            throw new EscoRefusedException(VocabularyCodes.Damaged, "The package is damaged or cut short. Download it again.", name);
        }
        catch (ReadRefusedException refused) when (refused.Reason.Code == DiagnosticCodes.Encrypted)
        {
            throw new EscoRefusedException(VocabularyCodes.Damaged, "The package is locked with a password. ESCO's own packages are not; download it again.", name);
        }
        catch (ReadRefusedException)
        {
            throw new EscoRefusedException(VocabularyCodes.ExpandsTooMuch, "It unpacks to far more than a version of ESCO holds, so nothing of it was read.", name);
        }
    }
}
