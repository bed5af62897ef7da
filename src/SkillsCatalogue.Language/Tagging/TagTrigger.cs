namespace SkillsCatalogue.Language.Tagging;

/// <summary>A group of phrases with one meaning and one weight.</summary>
/// <param name="LogOdds">What the group adds to the log-odds of the tag.</param>
internal sealed record TagTrigger(string Why, double LogOdds, bool IsObject, TagPattern[] Patterns)
{
    /// <summary>
    /// Strong: the words alone decide, about 12 times as likely tagged as not. Medium: a little more likely than not. Weak: not enough alone, two of them nearly.
    /// The numbers are our prior judgement; nothing was fitted to data.
    /// </summary>
    public static double LogOddsOf(string? weight) => weight switch
    {
        "strong" => 5.1,
        "medium" => 3.0,
        _ => 1.3,
    };
}
