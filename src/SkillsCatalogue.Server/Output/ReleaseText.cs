using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Output;

/// <summary>Releases for people.</summary>
internal static class ReleaseText
{
    public static void Write(Release release, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"Release {release.Number}, {release.At:yyyy-MM-dd HH:mm} UTC: {release.Skills} skills, {release.Deprecated} deprecated, SHA-256 {release.Sha256}"));
        if (release.Notes is { Length: > 0 } notes)
            output.WriteLine($"  {notes}");
        foreach (var left in release.LeftOut)
            output.WriteLine($"  left out: {left.Label} ({left.Reason})");
    }

    public static void Write(ReleaseDiff diff, TextWriter output)
    {
        output.WriteLine($"Release {diff.From} -> {diff.To}: {diff.Added.Count} added, {diff.Changed.Count} changed, {diff.Removed.Count} deprecated");
        WriteAll("+", diff.Added, output);
        WriteAll("~", diff.Changed.Select(changed => changed.After), output);
        WriteAll("-", diff.Removed, output);
    }

    private static void WriteAll(string mark, IEnumerable<CatalogueSkill> skills, TextWriter output)
    {
        foreach (var skill in skills)
            output.WriteLine($"  {mark} {skill.LabelIn(null).Label}  ({skill.Uri})");
    }
}
