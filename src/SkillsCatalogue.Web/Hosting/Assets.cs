using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.Web.Hosting;

/// <summary>Styles, modules and the icon, read once from the assembly, with addresses that change when their content does.</summary>
public sealed partial class Assets
{
    private readonly Dictionary<string, Asset> byPath = new(StringComparer.Ordinal);

    public Assets()
    {
        var assembly = typeof(Assets).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            return reader.ReadToEnd();
        }

        var style = new StringBuilder();
        foreach (var name in names.Where(name => name.EndsWith(".css", StringComparison.Ordinal)))
            style.Append(Read(name));
        Style = Add("site", "css", "text/css; charset=utf-8", style.ToString());
        Icon = Add("icon", "svg", "image/svg+xml", Read("assets/icon.svg"));

        // Modules import each other by name; leaves come first so that a name can be replaced by its address.
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        var modules = names.Where(name => name.EndsWith(".js", StringComparison.Ordinal)).Select(name => (Name: Path.GetFileNameWithoutExtension(name), Text: Read(name)));
        foreach (var (module, source) in modules.OrderBy(module => ImportedName().Count(module.Text)))
        {
            var text = ImportedName().Replace(source, match => addresses.TryGetValue(match.Groups[1].Value, out var address) ? $"\"{address}\"" : match.Value);
            addresses[module] = Add(module, "js", "text/javascript; charset=utf-8", text);
        }

        Script = addresses["site"];
    }

    /// <summary>Address of the style sheet.</summary>
    public string Style { get; }

    /// <summary>Address of the module that brings in the others.</summary>
    public string Script { get; }

    /// <summary>Address of the icon.</summary>
    public string Icon { get; }

    /// <summary>The asset at a path; null when there is none.</summary>
    public Asset? Find(string path) => byPath.GetValueOrDefault(path);

    private string Add(string name, string extension, string mediaType, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        var path = $"{name}.{hash}.{extension}";
        byPath[path] = new(bytes, mediaType, hash);
        return "/assets/" + path;
    }

    [GeneratedRegex("\"\\./([a-z0-9-]+)\\.js\"")]
    private static partial Regex ImportedName();
}
