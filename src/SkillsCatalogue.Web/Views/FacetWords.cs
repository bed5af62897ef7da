using SkillsCatalogue.Search;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>What a person reads for a facet value.</summary>
public static class FacetWords
{
    /// <param name="label">The label that search gives; null where only the value is known.</param>
    public static string Of(Texts texts, string dimension, string value, string? label = null) => dimension switch
    {
        Facets.Tag => Texts.Word(texts.Values.Tags, value),
        Facets.Status => Texts.Word(texts.Values.Statuses, value),
        Facets.Type => Texts.Word(texts.Values.Types, value),
        Facets.Language => texts.LanguageName(value),
        _ => label ?? value,
    };
}
