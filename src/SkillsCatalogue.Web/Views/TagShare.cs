using SkillsCatalogue.Search;
using SkillsCatalogue.Web.Components;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>How many of the skills of a view have a tag, have it not, or were not assessed.</summary>
public sealed record TagShare(string Scheme, long Yes, long No, long Unassessed)
{
    public long Total => Yes + No + Unassessed;

    /// <summary>From the counts of the facet <c>tag</c>.</summary>
    public static TagShare Of(string scheme, IReadOnlyList<FacetCount> counts)
    {
        long Count(string value) => counts.FirstOrDefault(count => count.Value == value)?.Count ?? 0;
        return new(scheme, Count(scheme), Count($"not{char.ToUpperInvariant(scheme[0])}{scheme[1..]}"), Count(scheme + ":unassessed"));
    }

    public IReadOnlyList<BarPart> Parts(Texts texts)
    {
        string Said(Phrase phrase, long count) => phrase.With(texts.Number(count), texts.Percent(Total == 0 ? 0 : (double)count / Total));
        return
        [
            new(Scheme == "digital" ? "digital" : "green", Yes, Said(texts.Home.ShareYes, Yes)),
            new("not", No, Said(texts.Home.ShareNo, No)),
            new("rest", Unassessed, Said(texts.Home.ShareUnassessed, Unassessed)),
        ];
    }
}
