using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Tests.Language;

public sealed class LanguageGuesserTests
{
    [Theory]
    [InlineData("hr", "Nositelj kvalifikacije priprema tijesto, oblikuje kruh i peče ga u skladu s recepturom te vodi dnevnik proizvodnje.")]
    [InlineData("hr", "primijeniti mjere zaštite okoliša pri radu")]
    [InlineData("et", "Koostab külaliste arvete põhjal kuuaruande ja edastab selle juhile.")]
    [InlineData("et", "Kasutab tarkvara andmete sisestamiseks")]
    [InlineData("da", "Eleven kan rengøre køkkenet og opbevare fødevarer efter egenkontrolprogrammet.")]
    [InlineData("da", "Sortere affald efter gældende regler")]
    [InlineData("en", "Prepare a quotation for the customer and agree the date of delivery.")]
    [InlineData("en", "manage waste")]
    [InlineData("sl", "Pred začetkom dela preveri brezhibnost naprave in o napakah obvesti nadrejenega.")]
    [InlineData("sr", "Pre početka rada proverava ispravnost uređaja i o kvarovima obaveštava rukovodioca.")]
    [InlineData("no", "Eleven kan rengjøre kjøkkenet og oppbevare matvarer etter gjeldende regler.")]
    [InlineData("sv", "Eleven kan rengöra köket och förvara livsmedel enligt gällande regler.")]
    [InlineData("fi", "Laatii asiakkaiden laskujen perusteella kuukausiraportin ja toimittaa sen johtajalle.")]
    [InlineData("de", "Die Auszubildenden prüfen die Maschine und melden Fehler der Leitung.")]
    [InlineData("id", "Memeriksa mesin sebelum digunakan dan melaporkan kerusakan kepada atasan.")]
    public void A_sentence_is_recognised_and_not_taken_for_a_relative(string language, string text) =>
        Assert.Equal(language, LanguageGuesser.Guess(text));

    [Theory]
    [InlineData("")]
    [InlineData("CNC")]
    [InlineData("12 345,00 (7)")]
    [InlineData("Работник планира рад и води евиденцију о пословима")]
    [InlineData("कार्यस्थल पर सुरक्षा नियमों का पालन करें")]
    [InlineData("qxz wvvkj qqrty xkcdw zzqpl mnbvx")]
    public void Too_little_or_nothing_that_we_know_gives_null(string text) =>
        Assert.Null(LanguageGuesser.Guess(text));

    [Fact]
    public void Words_that_two_languages_share_are_not_decided() =>
        Assert.Null(LanguageGuesser.Guess("upravljanje kvalitetom"));
}
