using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Tells the family of a document by the vocabulary that it uses, never by its name.</summary>
internal static class FamilyDetector
{
    /// <summary>Name of a document that no family's vocabulary fits.</summary>
    public const string General = "general";

    /// <summary>The family most of whose words occur; null when none has enough.</summary>
    public static FamilyMarks? Detect(DocumentText document, SectionLexicon lexicon)
    {
        var text = HeadingText.Fold(document.Text);
        return lexicon.Families
            .Select(family => (family, hits: family.Words.Count(word => text.Contains(word, StringComparison.Ordinal))))
            .Where(entry => entry.hits >= entry.family.Least)
            .OrderByDescending(entry => (double)entry.hits / entry.family.Words.Count)
            .ThenByDescending(entry => entry.hits)
            .Select(entry => entry.family)
            .FirstOrDefault();
    }
}
