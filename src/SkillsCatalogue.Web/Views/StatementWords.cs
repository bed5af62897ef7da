using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Web.Views;

/// <summary>Tells whether a statement says more than its label.</summary>
public static class StatementWords
{
    /// <summary>True when both are the same words but for case, punctuation, the form of the verb and a lead-in of the statement ("Lærlingen kan …").</summary>
    /// <param name="language">ISO 639-1 of both; null knows no lead-ins and verbs.</param>
    public static bool SameAs(string statement, string label, SkillType type, string? language)
    {
        var shown = Folding.LettersAndDigits(label);
        if (Folding.LettersAndDigits(statement) == shown)
            return true;
        var kind = type switch { SkillType.Knowledge => StatementKind.Knowledge, SkillType.Attitude => StatementKind.Attitude, _ => StatementKind.Skill };
        // One label made of the statement's words up to its end: no purpose clause and no second skill is left unsaid.
        return SkillLabels.Of(new("", statement, null, kind, null, null, new(0, statement.Length), [], ""), language) is [var only]
            && Folding.LettersAndDigits(only.Text) == shown
            && !statement[only.Within.End..].Any(char.IsLetterOrDigit);
    }
}
