using System.Text.Json;
using System.Text.Json.Serialization;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Sections;

/// <summary>Reads lexicons of one kind (<c>sections.*.json</c>, <c>programmes.*.json</c>): those that are shipped, and those of a folder.</summary>
/// <param name="prefix">First part of the file names.</param>
/// <param name="check">What is wrong in a file that is well-formed: member and message.</param>
internal sealed class LexiconFiles<T>(string prefix, Func<T, IEnumerable<(string Member, string Message)>> check) where T : class, ILanguageFile
{
    /// <summary>Largest file in bytes; the shipped ones have a tenth of it.</summary>
    private const int Longest = 500_000;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 16,
    };

    /// <summary>The shipped files, in the order of their languages.</summary>
    /// <exception cref="InvalidDataException">A shipped file is faulty.</exception>
    public IReadOnlyList<T> Shipped() =>
        [.. EmbeddedData.Names(prefix).Select(name => Read(EmbeddedData.Text(name)!, name) is var (file, faults) && file is not null
            ? file
            : throw new InvalidDataException($"{name}: {faults[0].Member}: {faults[0].Message}"))];

    /// <summary>The files of a folder, without taking them. A faulty one is left out and told.</summary>
    public (IReadOnlyList<T> Files, IReadOnlyList<LexiconFault> Faults) OfFolder(string path)
    {
        var files = new List<T>();
        var faults = new List<LexiconFault>();
        try
        {
            foreach (var name in Directory.EnumerateFiles(path, prefix + ".*.json").Order(StringComparer.Ordinal))
            {
                var (file, wrong) = new FileInfo(name).Length > Longest
                    ? (null, [new(Path.GetFileName(name), "$", "The file is far longer than a lexicon.")])
                    : Read(File.ReadAllText(name), Path.GetFileName(name));
                faults.AddRange(wrong);
                if (file is not null)
                    files.Add(file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(Path.GetFileName(path.TrimEnd(Path.DirectorySeparatorChar)), "$", "The folder or a file in it could not be read: check the path and the rights."));
        }

        return (files, faults);
    }

    private (T? File, IReadOnlyList<LexiconFault> Faults) Read(string json, string name)
    {
        try
        {
            var file = JsonSerializer.Deserialize<T>(json, Strict);
            if (file is null)
                return (null, [new(name, "$", "The file holds null instead of a lexicon.")]);
            var faults = check(file).Select(fault => new LexiconFault(name, fault.Member, fault.Message)).ToList();
            if (name != $"{prefix}.{file.Language}.json" || file.Language.Length != 2 || !file.Language.All(char.IsAsciiLetterLower))
                faults.Insert(0, new(name, "$.language", $"The language must be an ISO 639-1 code and the file must bear it: {prefix}.<language>.json."));
            return faults.Count == 0 ? (file, []) : (null, faults);
        }
        catch (JsonException fault)
        {
            return (null, [new(name, fault.Path is { Length: > 0 } path ? path : "$", MessageOf(fault))]);
        }
    }

    private static string MessageOf(JsonException fault) => fault.Message switch
    {
        var message when message.Contains("missing required", StringComparison.Ordinal) => "Members are missing: docs/sections.md lists what a lexicon must have.",
        var message when message.Contains("could not be mapped", StringComparison.Ordinal) => "A lexicon has no such member: see docs/sections.md for the spelling.",
        var message when message.Contains("Duplicate", StringComparison.OrdinalIgnoreCase) => "A member stands there twice: keep one.",
        var message when message.Contains("could not be converted", StringComparison.Ordinal) || message.Contains("null", StringComparison.OrdinalIgnoreCase) => "The value has the wrong type or is null: see docs/sections.md.",
        _ => $"The file is no well-formed JSON (line {fault.LineNumber + 1}).",
    };
}
