using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Tests.Text;

public sealed class QuoteLocatorTests
{
    private const string Page =
        "1. Radnik održava strojeve i vodi evidenciju o kvarovima.\n" +
        "2. Provodi završnu obradu površina u skladu s planom (5 kV);\n" +
        "3. Priprema ﬁni pijesak – „kvarcni” – za rad.\n" +
        "4. Radnik održava strojeve.";

    private static readonly DocumentText Document = PlainDocument.Of(Page, "hr");

    [Theory]
    [InlineData("Radnik održava strojeve i vodi evidenciju o kvarovima.", Grounding.Exact, "Radnik održava strojeve i vodi evidenciju o kvarovima.")]
    [InlineData("radnik  održava strojeve\ni vodi evidenciju o kvarovima", Grounding.Normalised, "Radnik održava strojeve i vodi evidenciju o kvarovima")]
    [InlineData("Radnik odrzava strojeve i vodi evidenciju", Grounding.Normalised, "Radnik održava strojeve i vodi evidenciju")]
    [InlineData("Priprema fini pijesak - \"kvarcni\" - za rad.", Grounding.Normalised, "Priprema ﬁni pijesak – „kvarcni” – za rad")]
    [InlineData("Provodi zavrsnu obradu površine u skladu s planom", Grounding.Fuzzy, "Provodi završnu obradu površina u skladu s planom")]
    public void A_quote_is_found_and_graded(string quote, Grounding grounding, string expected)
    {
        var found = QuoteLocator.Locate(Document, quote);
        Assert.Equal(grounding, found.Grounding);
        Assert.Equal(expected, Document.Slice(found.Span));
        Assert.Equal(grounding == Grounding.Fuzzy, found.Distance > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … ")]
    [InlineData("obavlja kontrolu kvalitete gotovih proizvoda")]
    [InlineData("drža")]
    [InlineData("Provodi završnu obradu površina u skladu s planom (50 kV)")]
    [InlineData("Radnik održava strojeve i vodi knjigu prihoda")]
    public void What_does_not_stand_there_is_not_found(string quote)
    {
        var found = QuoteLocator.Locate(Document, quote);
        Assert.Equal(Grounding.Unlocated, found.Grounding);
        Assert.True(found.Span.IsEmpty);
    }

    [Theory]
    [InlineData("Radnik održava strojeve i vodi evidenciju o kvarovima.", false)]
    [InlineData("vodi evidenciju o kvarovima.", true)]
    [InlineData("Radnik održava strojeve i vodi evidenciju", true)]
    [InlineData("Provodi završnu obradu površina u skladu s planom", true)]
    [InlineData("Provodi završnu obradu površina u skladu s planom (5 kV)", false)]
    public void A_quote_that_stops_short_is_partial(string quote, bool partial) =>
        Assert.Equal(partial, QuoteLocator.Locate(Document, quote).Partial);

    [Fact]
    public void Every_place_of_the_same_words_is_found_and_a_stretch_can_be_named()
    {
        var all = QuoteLocator.LocateAll(Document, "Radnik održava strojeve");
        Assert.Equal(2, all.Count);
        var second = QuoteLocator.Locate(Document, "Radnik održava strojeve", new TextSpan(all[0].Span.End, Page.Length));
        Assert.Equal(all[1].Span, second.Span);
    }

    [Fact]
    public void An_exact_find_wins_over_an_earlier_one_in_other_case()
    {
        var document = PlainDocument.Of("MJERI NAPON\nMjeri napon", "hr");
        Assert.Equal(new TextSpan(12, 23), QuoteLocator.Locate(document, "Mjeri napon").Span);
    }

    [Fact]
    public void Differences_stay_under_the_bound()
    {
        const string statement = "The technician inspects and repairs and documents hydraulic installations";
        var document = PlainDocument.Of("Intro text.\n" + statement + ".\nOther text.");
        var bound = (int)(QuoteLocator.FuzzyBound * statement.Count(char.IsLetterOrDigit));
        var damaged = statement.ToCharArray();
        for (var edits = 1; edits <= bound + 2; edits++)
        {
            damaged[Array.FindIndex(damaged, edits * 7, char.IsLetter)] = 'q';
            var found = QuoteLocator.Locate(document, new string(damaged));
            Assert.Equal(edits <= bound ? Grounding.Fuzzy : Grounding.Unlocated, found.Grounding);
        }
    }
}
