using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Tests.Language;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("hr", "Čisti alat. Sprema ga na mjesto.", 2)]
    [InlineData("hr", "Radi s tvarima, npr. Otapala i boje. Zbrinjava ih.", 2)]
    [InlineData("hr", "Započinje 1. siječnja i traje do 31. prosinca 2026. Nakon toga prestaje.", 2)]
    [InlineData("hr", "Vodi evidencije, izvješća itd. Potpisuje ih voditelj.", 2)]
    [InlineData("et", "Mõõdab pikkust (nt. Mõõdulindiga). Märgib tulemuse.", 2)]
    [InlineData("da", "Kender jf. Bekendtgørelsen reglerne. Følger dem!", 2)]
    [InlineData("da", "Arbejder kl. 8.30 hver dag. Holder fri kl. 16.00.", 2)]
    [InlineData("en", "1. Measure the wall. 2. Cut the panel to size.", 2)]
    [InlineData("en", "Uses e.g. Excel or similar. Is it checked? Yes.", 3)]
    [InlineData("en", "Version 2.2 is used by J. Smith of the office.", 1)]
    [InlineData("en", "He said “Stop.” Then he left.", 2)]
    public void Prose_is_cut_where_a_sentence_ends(string language, string text, int count)
    {
        var sentences = Sentences.Split(text, new TextSpan(0, text.Length), language);
        Assert.True(count == sentences.Count, string.Join(" | ", sentences.Select(span => text[span.Start..span.End])));
    }

    [Fact]
    public void Only_the_stretch_asked_for_is_cut_and_all_of_it_is_kept()
    {
        const string text = "Outside. Inside one. Inside two.\n\nInside three Outside.";
        var within = new TextSpan(9, text.IndexOf(" Outside", StringComparison.Ordinal));
        var sentences = Sentences.Split(text, within, "en").Select(span => text[span.Start..span.End]);
        Assert.Equal(["Inside one.", "Inside two.", "Inside three"], sentences);
    }
}
