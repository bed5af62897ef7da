using System.Globalization;

namespace SkillsCatalogue.Web.Localisation;

/// <summary>How an interface language writes numbers, days and the names of languages. It is data, so that a host without culture data of its own writes them the same.</summary>
public sealed record LanguageFormats
{
    /// <summary>Culture whose order of letters is used where the host knows it.</summary>
    public required string Culture { get; init; }

    /// <summary>The language's name for itself, as the language switch shows it.</summary>
    public required string Name { get; init; }

    public required string Decimal { get; init; }

    /// <summary>Stands between thousands.</summary>
    public required string Group { get; init; }

    /// <summary><c>n%</c> or <c>n %</c>.</summary>
    public required string Percent { get; init; }

    /// <summary>Twelve names as they stand beside the number of a day.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The same, short.</summary>
    public required IReadOnlyList<string> ShortMonths { get; init; }

    /// <summary>Format of a day.</summary>
    public required string Day { get; init; }

    /// <summary>Format of a day with its time.</summary>
    public required string Moment { get; init; }

    /// <summary>ISO 639 code of a content language → its name in this language.</summary>
    public required IReadOnlyDictionary<string, string> Languages { get; init; }

    /// <summary>A culture that writes as stated here.</summary>
    public CultureInfo ToCulture()
    {
        var culture = (CultureInfo)Known().Clone();
        var numbers = culture.NumberFormat;
        (numbers.NumberDecimalSeparator, numbers.PercentDecimalSeparator) = (Decimal, Decimal);
        (numbers.NumberGroupSeparator, numbers.PercentGroupSeparator) = (Group, Group);
        (numbers.NumberGroupSizes, numbers.PercentGroupSizes) = ([3], [3]);
        (numbers.PercentPositivePattern, numbers.PercentNegativePattern) = Percent == "n%" ? (1, 1) : (0, 0);
        var days = culture.DateTimeFormat;
        string[] months = [.. Months, ""], shortMonths = [.. ShortMonths, ""];
        (days.MonthNames, days.MonthGenitiveNames) = (months, months);
        (days.AbbreviatedMonthNames, days.AbbreviatedMonthGenitiveNames) = (shortMonths, shortMonths);
        days.TimeSeparator = ":";
        return culture;
    }

    private CultureInfo Known()
    {
        try
        {
            return CultureInfo.GetCultureInfo(Culture, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
