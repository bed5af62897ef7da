using System.Globalization;

namespace SkillsCatalogue.Storage.PageImages;

/// <summary>A page of a document.</summary>
/// <param name="Page">From 1.</param>
public readonly record struct PageImageKey(string Sha256, int Page)
{
    /// <summary>64 lower-case hexadecimal digits and a page number: nothing else reaches the file system.</summary>
    public bool IsValid => IsHash(Sha256) && Page is > 0 and < 1_000_000;

    /// <summary><c>{sha256}.{page}</c>, the name of a wish.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Sha256}.{Page}");

    /// <summary>Reads a name; null when it is none.</summary>
    public static PageImageKey? Parse(string name) =>
        name.Split('.') is [var sha256, var page] && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && new PageImageKey(sha256, number) is { IsValid: true } key
            ? key : null;

    internal static bool IsHash(string text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);
}
