using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Search.Linking;

/// <summary>The concepts of one type and language out of an imported vocabulary.</summary>
public static class LinkConcepts
{
    /// <param name="language">ISO 639-1; concepts without a preferred label in it are left out.</param>
    /// <param name="withAlternatives">False: preferred labels and descriptions alone.</param>
    public static IReadOnlyList<LinkConcept> Of(VocabularyContent content, ConceptType type, string language, bool withAlternatives = true)
    {
        var concepts = new List<LinkConcept>();
        foreach (var concept in content.Concepts.Values.Where(concept => concept.Type == type && !concept.IsDeprecated).OrderBy(concept => concept.Uri, StringComparer.Ordinal))
        {
            if (content.Texts.GetValueOrDefault((concept.Uri, language)) is not { } texts || texts.FirstOrDefault(text => text.Kind == ConceptTextKind.PrefLabel) is not { } preferred)
                continue;
            var labels = new List<LinkLabel> { new(preferred.Text, true) };
            if (withAlternatives)
                labels.AddRange(texts.Where(text => text.Kind is ConceptTextKind.AltLabel or ConceptTextKind.HiddenLabel).Select(text => new LinkLabel(text.Text, false)));
            var description = string.Join(' ', texts.Where(text => text.Kind is ConceptTextKind.Description or ConceptTextKind.Definition).Select(text => text.Text));
            concepts.Add(new(concept.Uri, labels, description, concept.SkillType == SkillType.Knowledge));
        }

        return concepts;
    }
}
