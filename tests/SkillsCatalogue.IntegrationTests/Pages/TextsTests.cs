using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.IntegrationTests.Pages;

public sealed class TextsTests
{
    private static readonly TextCatalogue Catalogue = new();

    [Fact]
    public void Every_value_that_a_page_can_show_has_a_word_in_every_language()
    {
        foreach (var language in Catalogue.Languages)
        {
            var values = Catalogue.For([language]).Values;
            AssertAll<SkillType>(values.Types);
            AssertAll<SkillStatus>(values.Statuses);
            AssertAll<CandidateState>(values.States);
            AssertAll<LedgerState>(values.Ledger);
            AssertAll<LedgerState>(values.LedgerLegend);
            AssertAll<DocumentStatus>(values.DocumentStates);
            AssertAll<RegisterEntryKind>(values.RegisterKinds);
            AssertAll<RegisterStatus>(values.RegisterStates);
            AssertAll<Grounding>(values.Grounding);
            AssertAll<ReviewAction>(values.Actions);
            AssertAll<TagBasis>(values.Bases);
            AssertAll<DiagnosticSeverity>(values.Severities);
            Assert.All(Facets.All, dimension => Assert.Contains(dimension, values.Facets));
            Assert.All(typeof(SegmentReasons).GetFields().Select(field => (string)field.GetRawConstantValue()!), reason => Assert.Contains(reason, values.Reasons));
            Assert.All(TagSchemes.All, scheme => Assert.Contains(scheme.Id, values.Tags));
        }
    }

    [Theory]
    [InlineData("en", 0, "other")]
    [InlineData("en", 1, "one")]
    [InlineData("en", 11, "other")]
    [InlineData("et", 2, "other")]
    [InlineData("da", 1, "one")]
    [InlineData("hr", 1, "one")]
    [InlineData("hr", 2, "few")]
    [InlineData("hr", 5, "other")]
    [InlineData("hr", 11, "other")]
    [InlineData("hr", 12, "other")]
    [InlineData("hr", 21, "one")]
    [InlineData("hr", 34, "few")]
    [InlineData("hr", 112, "other")]
    public void Plural_forms_follow_CLDR(string language, long count, string form) => Assert.Equal(form, PluralRules.FormOf(language, count));

    [Fact]
    public void An_unknown_language_falls_back_and_a_region_is_ignored()
    {
        Assert.Equal("en", Catalogue.For(["xx", "en-US"]).Language);
        Assert.Equal("en", Catalogue.For([]).Language);
        Assert.Equal("1,234 skills", Catalogue.For([]).Search.Results.For(1234));
    }

    private static void AssertAll<T>(IReadOnlyDictionary<string, string> words)
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), value => Assert.Contains(Texts.Name(value), words));
}
