namespace SkillsCatalogue.Web.Localisation;

/// <summary>Plural forms of whole numbers (Unicode CLDR, cardinal rules).</summary>
public static class PluralRules
{
    /// <summary>Forms that a translation must have; <c>other</c> comes last.</summary>
    public static IReadOnlyList<string> FormsOf(string language) => language == "hr" ? ["one", "few", "other"] : ["one", "other"];

    /// <summary>The form of a number, 0 or more.</summary>
    public static string FormOf(string language, long count)
    {
        if (language != "hr")
            return count == 1 ? "one" : "other";
        var (last, lastTwo) = (count % 10, count % 100);
        if (last == 1 && lastTwo != 11)
            return "one";
        var teens = lastTwo is >= 12 and <= 14;
        return last is >= 2 and <= 4 && !teens ? "few" : "other";
    }
}
