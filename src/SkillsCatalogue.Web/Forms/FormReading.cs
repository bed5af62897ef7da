using System.Globalization;
using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Forms;

/// <summary>What the forms of the review pages send.</summary>
internal static class FormReading
{
    /// <summary>A field, trimmed; null when absent or blank.</summary>
    public static string? Text(this IFormCollection form, string name)
    {
        var value = form[name].FirstOrDefault()?.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>The version that the editor saw; -1, which no candidate has, when it is missing.</summary>
    public static int Version(this IFormCollection form) =>
        int.TryParse(form.Text("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    /// <summary>Tags whose switch was moved: scheme → value; null when none was.</summary>
    public static IReadOnlyDictionary<string, bool?>? ChangedTags(this IFormCollection form)
    {
        var changed = new Dictionary<string, bool?>();
        foreach (var scheme in TagSchemes.All)
        {
            var (now, was) = (form.Text("tag." + scheme.Id), form.Text("was." + scheme.Id));
            if (now is not null && now != was)
                changed[scheme.Id] = now switch { "yes" => true, "no" => false, _ => null };
        }

        return changed.Count == 0 ? null : changed;
    }

    public static SkillType? Type(this IFormCollection form) =>
        Enum.GetValues<SkillType>().Where(type => Texts.Name(type) == form.Text("type")).Select(type => (SkillType?)type).FirstOrDefault();

    /// <summary>Lines of a text area, trimmed, without blanks and repeats.</summary>
    public static IReadOnlyList<string> Lines(this IFormCollection form, string name) =>
        [.. (form.Text(name) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Reason of a rejection: the chosen words, the editor's own words, or both.</summary>
    public static string? Reason(this IFormCollection form, Texts texts)
    {
        var chosen = form.Text("reason") is { } key && texts.Review.RejectReasons.TryGetValue(key, out var words) ? words : null;
        var own = form.Text("ownReason");
        return chosen is null ? own : own is null ? chosen : $"{chosen}: {own}";
    }

    /// <summary>Where to go after the form: the page it came from, or the queue; with the next proposal as its target.</summary>
    public static string Return(this IFormCollection form, string otherwise)
    {
        var page = form.Text("return") is { } asked && Links.IsLocal(asked) ? asked : otherwise;
        var next = form.Text("next");
        return next is not null && next.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? $"{page.Split('#')[0]}#{next}" : page;
    }
}
