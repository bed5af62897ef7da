using System.Text.RegularExpressions;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>
/// What style.css asks of the maker beyond CSS, in comments: <c>/* soft-hyphens */</c> puts U+00AD into long words of running text,
/// <c>/* text-bullets: – */</c> prints that mark as text in front of list items instead of a list marker.
/// </summary>
public sealed partial record StyleNotes(bool SoftHyphens, string? TextBullet)
{
    /// <summary>Reads the notes out of a style sheet.</summary>
    public static StyleNotes Read(string css)
    {
        var bullet = BulletNote().Match(css);
        return new(SoftHyphenNote().IsMatch(css), bullet.Success ? bullet.Groups[1].Value : null);
    }

    [GeneratedRegex(@"/\*\s*soft-hyphens\s*\*/")]
    private static partial Regex SoftHyphenNote();

    [GeneratedRegex(@"/\*\s*text-bullets:\s*(\S)\s*\*/")]
    private static partial Regex BulletNote();
}
