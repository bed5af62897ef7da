using System.Globalization;

namespace SkillsCatalogue.Web.Localisation;

/// <summary>All words of the interface in one language. Content of the catalogue is never translated here.</summary>
/// <param name="Language">ISO 639-1 code of the interface language.</param>
/// <param name="Culture">Writes numbers and days as <paramref name="Formats"/> states.</param>
public sealed record Texts(
    string Language,
    LanguageFormats Formats,
    CultureInfo Culture,
    SiteTexts Site,
    HomeTexts Home,
    SearchTexts Search,
    SkillTexts Skill,
    ValuesTexts Values,
    StandardsTexts Standards,
    PageImageTexts PageImages,
    CorrectionsTexts Corrections,
    ReviewTexts Review,
    ReleasesTexts Releases,
    RegisterTexts Register,
    UploadTexts Upload,
    ProgrammesTexts Programmes,
    AboutTexts About,
    ErrorsTexts Errors,
    ApiTexts Api)
{
    /// <summary>The word for a value of an open enumeration; the value itself when this version has no word for it.</summary>
    public static string Word(IReadOnlyDictionary<string, string> words, string value) => words.TryGetValue(value, out var word) ? word : value;

    /// <summary>The word for an enumeration member, looked up by its camelCase name.</summary>
    public static string Word<T>(IReadOnlyDictionary<string, string> words, T value)
        where T : struct, Enum => Word(words, Name(value));

    /// <summary>camelCase name of a member, as in JSON.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A whole number with its thousands parted.</summary>
    public string Number(long value) => value.ToString("N0", Culture);

    /// <summary>An amount with at most two decimals.</summary>
    public string Amount(decimal value) => value.ToString("#,##0.##", Culture);

    /// <summary>A share of 0 to 1 as whole per cent; it does not break over lines.</summary>
    public string Percent(double share) => share.ToString("P0", Culture).Replace(' ', '\u00A0');

    /// <summary>A day; it does not break over lines.</summary>
    public string Day(DateOnly day) => day.ToString(Formats.Day, Culture).Replace(' ', '\u00A0');

    /// <summary>A day and time, UTC.</summary>
    public string Moment(DateTimeOffset at) => at.UtcDateTime.ToString(Formats.Moment, Culture) + " UTC";

    /// <summary>Name of a content language in the interface language; its code when there is no name for it.</summary>
    public string LanguageName(string code) => Word(Formats.Languages, code);
}
