using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace SkillsCatalogue.Search;

/// <summary>
/// The folders of the index: <c>{indexes}/{view}/{generation}</c>, and <c>CURRENT</c> beside them, which names the one in use and is only ever renamed into place.
/// No lock is shared between processes; rolling back is writing an older name into one file.
/// </summary>
public sealed class IndexGenerations(SearchOptions options, TimeProvider time)
{
    private const string CurrentFile = "CURRENT";

    /// <summary>A name that sorts by time and that no other process takes.</summary>
    public string NewName() => $"{time.GetUtcNow():yyyyMMdd-HHmmss-fff}-{Guid.NewGuid():N}"[..27];

    public string FolderOf(string view, string name) => Path.Combine(Root(view), name);

    /// <summary>Name of the generation in use; null when there is none.</summary>
    public string? CurrentName(string view)
    {
        try
        {
            var name = File.ReadAllText(Path.Combine(Root(view), CurrentFile)).Trim();
            return name.Length > 0 && name == Path.GetFileName(name) && Directory.Exists(FolderOf(view, name)) ? name : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Puts a generation into use and deletes those that nobody needs any more.</summary>
    public void MakeCurrent(GenerationInfo generation)
    {
        var root = Root(generation.Stamp.View);
        var temporary = Path.Combine(root, $"{CurrentFile}.{generation.Name}");
        File.WriteAllText(temporary, generation.Name);
        File.Move(temporary, Path.Combine(root, CurrentFile), overwrite: true);
        Prune(root, generation.Name);
    }

    /// <summary>Takes a view out of use, because the database has none to show there.</summary>
    public void Clear(string view)
    {
        var temporary = Path.Combine(Root(view), $"{CurrentFile}.{NewName()}");
        File.WriteAllText(temporary, "");
        File.Move(temporary, Path.Combine(Root(view), CurrentFile), overwrite: true);
    }

    /// <summary>The view was taken out of use: other than an index that is missing, which was lost and is built again.</summary>
    public bool IsCleared(string view)
    {
        var file = new FileInfo(Path.Combine(Root(view), CurrentFile));
        return file.Exists && file.Length == 0;
    }

    /// <summary>Checks the index in use: files, checksums, number of skills.</summary>
    public VerifyResult Verify(string view)
    {
        if (CurrentName(view) is not { } name)
            return new(view, null, "There is no index. Run 'index rebuild'.");
        var info = InfoOf(FolderOf(view, name), name);
        return info is null
            ? new(view, null, "The index was written by another version of the program. Run 'index rebuild'.")
            : new(view, info, Check(FolderOf(view, name), info));
    }

    /// <summary>Null when the folder holds a whole index with the given number of skills; else what is wrong with it.</summary>
    internal static string? Check(string folder, GenerationInfo expected)
    {
        try
        {
            using var directory = new NIOFSDirectory(folder);
            var status = new CheckIndex(directory).DoCheckIndex();
            if (!status.Clean)
                return "The index is damaged. Run 'index rebuild'.";
            using var reader = DirectoryReader.Open(directory);
            return reader.NumDocs == expected.Skills
                ? null
                : $"The index holds {reader.NumDocs} skills where {expected.Skills} were written. Run 'index rebuild'.";
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return "The index cannot be read: " + fault.Message + " Run 'index rebuild'.";
        }
    }

    internal static GenerationInfo? InfoOf(string folder, string name)
    {
        try
        {
            using var directory = new NIOFSDirectory(folder);
            using var reader = DirectoryReader.Open(directory);
            return StampData.Read(name, reader.IndexCommit.UserData);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return null;
        }
    }

    /// <summary>What Lucene throws on files that are missing, cut off or overwritten: lengths and positions read from them can be anything.</summary>
    internal static bool IsDamage(Exception fault) => fault is
        IOException or UnauthorizedAccessException or IndexNotFoundException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or OverflowException or KeyNotFoundException or FormatException;

    internal static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Another process still prunes or reads it; the next prune takes it.
        }
    }

    private void Prune(string root, string current)
    {
        var others = Directory.GetDirectories(root)
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => name != current)
            .OrderDescending(StringComparer.Ordinal)
            .Skip(options.KeepGenerations - 1);
        foreach (var name in others)
            Delete(Path.Combine(root, name));
    }

    private string Root(string view)
    {
        var root = Path.Combine(options.IndexesDirectory, view);
        Directory.CreateDirectory(root);
        return root;
    }
}
