using System.Text.Json;
using System.Text.RegularExpressions;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.IntegrationTests.Localisation;

/// <summary>One JSON file of words as it stands in the assembly, flat: path of the key → text.</summary>
internal sealed partial record TextFile(string Language, string Area, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The area that says how a language writes; its values are no translations.</summary>
    public const string Formats = "formats";

    /// <summary>Plural forms of CLDR: what has no other keys is a plural.</summary>
    private static readonly HashSet<string> FormNames = ["zero", "one", "two", "few", "many", "other"];

    public static IReadOnlyList<TextFile> All { get; } = [.. typeof(TextCatalogue).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("texts/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Read)];

    /// <summary>Plurals: path of the key → forms.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Plurals => Texts
        .Select(pair => (Path: pair.Key, Text: pair.Value, Dot: pair.Key.LastIndexOf('.')))
        .Where(entry => entry.Dot > 0)
        .GroupBy(entry => entry.Path[..entry.Dot])
        .Select(group => (group.Key, Forms: (IReadOnlyDictionary<string, string>)group.ToDictionary(entry => entry.Path[(entry.Dot + 1)..], entry => entry.Text)))
        .Where(group => group.Forms.ContainsKey("other") && group.Forms.Keys.All(form => FormNames.Contains(form)))
        .ToDictionary(group => group.Key, group => group.Forms);

    /// <summary>Paths with the forms of a plural left away: the same in every language.</summary>
    public IReadOnlySet<string> Keys => Texts.Keys.Select(path => KeyOf(path)).ToHashSet();

    public string KeyOf(string path) => path.LastIndexOf('.') is var dot and > 0 && Plurals.ContainsKey(path[..dot]) ? path[..dot] : path;

    /// <summary>The numbered gaps of a text, each once, in order.</summary>
    public static string GapsOf(string text) => string.Join(' ', Gap().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Gap();

    private static TextFile Read(string name)
    {
        using var stream = typeof(TextCatalogue).Assembly.GetManifestResourceStream(name)!;
        var texts = new Dictionary<string, string>();
        Flatten(JsonDocument.Parse(stream).RootElement, "", texts);
        var parts = name.Split('/');
        return new(parts[1], Path.GetFileNameWithoutExtension(parts[2]), texts);
    }

    private static void Flatten(JsonElement element, string path, Dictionary<string, string> texts)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
                Flatten(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", texts);
        }
        else if (element.ValueKind == JsonValueKind.String)
        {
            texts.Add(path, element.GetString()!);
        }
    }
}
