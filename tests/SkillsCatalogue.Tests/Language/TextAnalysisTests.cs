using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Tests.Language;

public sealed class TextAnalysisTests
{
    [Theory]
    [InlineData("hr", "upravljanje upravljanja upravljati upravlja upravljaju")]
    [InlineData("hr", "vještina vještine vještinama vjestina")]
    [InlineData("hr", "mreža mreže mrežom mrežama mrežnih")]
    [InlineData("hr", "otpad otpada otpadom otpadnih")]
    [InlineData("hr", "program programa programi programirati programiranje programiranja")]
    [InlineData("hr", "primjena primijeniti primjenjuje primjenjivati")]
    [InlineData("hr", "podaci podataka podatke podatkovni")]
    [InlineData("hr", "stroj strojeva strojevima strojni")]
    [InlineData("hr", "sustav sustava sustavima")]
    [InlineData("hr", "ekologija ekološki ekološkog")]
    [InlineData("et", "oskus oskuse oskuste oskused oskusi")]
    [InlineData("et", "keskkond keskkonna keskkonda keskkonnas")]
    [InlineData("et", "jäätmed jäätmete jäätmeid jäätmetega jaatmed")]
    [InlineData("et", "kasutab kasutama kasutamine kasutada kasutades kasutatud")]
    [InlineData("et", "programm programmi programmide programmid")]
    [InlineData("et", "haldamine haldamise haldab hallata")]
    [InlineData("et", "seade seadme seadmed seadmete")]
    [InlineData("da", "bæredygtig bæredygtige bæredygtighed bæredygtigt")]
    [InlineData("da", "planlægge planlægger planlægning planlægningen")]
    [InlineData("da", "anvende anvender anvendelse anvendelsen anvendes")]
    [InlineData("da", "maskine maskiner maskinen maskinerne")]
    [InlineData("da", "genbrug genbruge genbruges")]
    [InlineData("en", "manage manages managing managed management")]
    [InlineData("en", "install installs installed installing installation")]
    [InlineData("en", "pollute pollution polluting")]
    [InlineData("en", "recycle recycling recycled")]
    [InlineData("en", "environment environmental environmentally")]
    public void Forms_of_a_word_share_one_stem(string language, string forms)
    {
        var stems = TextAnalysis.Terms(forms, language).Select(term => term.Stem).Distinct().ToArray();
        Assert.Single(stems);
    }

    [Theory]
    [InlineData("hr", "otpad otpor")]
    [InlineData("hr", "održivost održavanje")]
    [InlineData("et", "jäätmed jäätis")]
    [InlineData("et", "andmed andmine")]
    [InlineData("da", "affald affære")]
    [InlineData("en", "waste wasp")]
    [InlineData("en", "digital dig")]
    public void Different_words_keep_different_stems(string language, string words)
    {
        var stems = TextAnalysis.Terms(words, language).Select(term => term.Stem).Distinct().ToArray();
        Assert.Equal(2, stems.Length);
    }

    [Fact]
    public void A_stem_is_the_same_with_and_without_accents()
    {
        foreach (var (language, word) in new[] { ("hr", "održavanje"), ("et", "mõõtmine"), ("da", "håndtering"), ("hr", "čišćenje") })
            Assert.Equal(TextAnalysis.Stem(word, language), TextAnalysis.Stem(Core.Text.Folding.WithoutAccents(word), language));
    }

    [Fact]
    public void Words_keep_their_place_and_their_letters()
    {
        const string text = "Rad s C# i „mrežom”, 24/7.";
        var terms = TextAnalysis.Terms(text, "hr");
        Assert.Equal(["rad", "s", "c#", "i", "mrežom", "24", "7"], terms.Select(term => term.Word));
        Assert.All(terms, term => Assert.Equal(term.Word, text[term.Span.Start..term.Span.End].ToLowerInvariant()));
    }

    [Fact]
    public void A_soft_hyphen_does_not_part_a_word()
    {
        var term = Assert.Single(TextAnalysis.Terms("ener\u00ADgija", "hr"));
        Assert.Equal("energija", term.Word);
    }

    [Fact]
    public void A_language_without_stemmer_gives_folded_words() =>
        Assert.Equal(["grosse", "strasse"], TextAnalysis.Terms("Große Straße", "de").Select(term => term.Stem));

    [Fact]
    public void Stems_are_never_empty()
    {
        const int seed = 20261;
        var random = new Random(seed);
        const string letters = "aeioubcdgjklmnprstvzčšžćđõäöüæøå";
        for (var i = 0; i < 20_000; i++)
        {
            var word = string.Create(random.Next(1, 14), random, (span, r) =>
            {
                foreach (ref var c in span)
                    c = letters[r.Next(letters.Length)];
            });
            foreach (var language in TextAnalysis.StemmedLanguages)
                Assert.True(TextAnalysis.Stem(word, language).Length > 0, $"{language} {word}, seed {seed}");
        }
    }
}
