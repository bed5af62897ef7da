using System.Text.RegularExpressions;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.IntegrationTests.Localisation;

/// <summary>Every language says all that English says, in its own words.</summary>
public sealed class TranslationTests
{
    /// <summary>Names and words that are the same in both languages.</summary>
    private static readonly HashSet<string> Same =
        ["API", "PDF", "HTML", "Word", "ISCO-08", "NKZ", "ESCO", "Status", "Standard", "standard", "Format", "model", "{0} h"];

    public static TheoryData<string, string> Translations
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in TextFile.All.Where(file => file.Language != TextCatalogue.Default && file.Area != TextFile.Formats))
                data.Add(file.Language, file.Area);
            return data;
        }
    }

    [Fact]
    public void Every_language_has_every_area()
    {
        var areas = TextFile.All.ToLookup(file => file.Language, file => file.Area);
        Assert.Contains("hr", areas.Select(group => group.Key));
        Assert.All(areas, group => Assert.Equal(areas[TextCatalogue.Default], group));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_has_the_keys_of_English_and_no_others(string language, string area)
    {
        var (english, own) = Of(language, area);
        Assert.Empty(english.Keys.Except(own.Keys));
        Assert.Empty(own.Keys.Except(english.Keys));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_text_is_not_left_in_English(string language, string area)
    {
        var (english, own) = Of(language, area);
        Assert.DoesNotContain(own.Texts, pair => english.Texts.TryGetValue(pair.Key, out var text) && text == pair.Value && HasWords(text) && !Same.Contains(text));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_fills_the_gaps_of_English(string language, string area)
    {
        var (english, own) = Of(language, area);
        var wanted = english.Texts.ToLookup(pair => english.KeyOf(pair.Key), pair => TextFile.GapsOf(pair.Value));
        Assert.All(own.Texts, pair => Assert.Contains(TextFile.GapsOf(pair.Value), wanted[own.KeyOf(pair.Key)]));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_plural_has_exactly_the_forms_of_its_language(string language, string area)
    {
        var (english, own) = Of(language, area);
        Assert.Equal(english.Plurals.Keys.Order(), own.Plurals.Keys.Order());
        Assert.All(own.Plurals, plural => Assert.Equal(PluralRules.FormsOf(language).Order(), plural.Value.Keys.Order()));
    }

    [Fact]
    public void Croatian_quotes_and_spaces_are_its_own() => Assert.All(
        TextFile.All.Where(file => file.Language == "hr").SelectMany(file => file.Texts),
        pair =>
        {
            Assert.DoesNotContain('“', pair.Value);
            Assert.DoesNotContain('"', pair.Value);
            Assert.Equal(pair.Value.Count(c => c == '„'), pair.Value.Count(c => c == '”'));
            Assert.Equal(pair.Value.Trim(), pair.Value);
            Assert.DoesNotContain("  ", pair.Value, StringComparison.Ordinal);
        });

    private static bool HasWords(string text) => Regex.Replace(text, @"\{\d+\}", "").Any(char.IsLetter);

    private static (TextFile English, TextFile Own) Of(string language, string area) =>
        (TextFile.All.Single(file => file.Language == TextCatalogue.Default && file.Area == area), TextFile.All.Single(file => file.Language == language && file.Area == area));
}
