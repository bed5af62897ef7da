using SkillsCatalogue.Language.Programmes;

namespace SkillsCatalogue.Tests.Programmes;

public class VolumeTextTests
{
    [Theory]
    [InlineData("Maht", "104 akadeemilist tundi (4 EKAP)", "104 hours, 4 EKAP")]
    [InlineData("Obujam", "6 CSVET bodova, odnosno 150 sati", "6 CSVET, 150 hours")]
    [InlineData("Varighed", "1,5 dage", "1.5 days")]
    [InlineData("Varighed", "½ dag", "0.5 days")]
    [InlineData("Varighed", "2½ uge", "2.5 weeks")]
    [InlineData("Length", "30 hours over five weeks", "30 hours")]
    [InlineData("CSVET", "7", "7 CSVET")]
    [InlineData("Broj sati", "45", "45 hours")]
    [InlineData("Volume", "ECTS: 3", "3 ECTS")]
    [InlineData("Trajanje", "po dogovoru", "")]
    [InlineData("Trajanje", "od 2024/25", "")]
    [InlineData("Obujam", "999999999999999999999999 sati", "")]
    public void Volumes_are_read_in_all_units_of_the_text(string label, string value, string expected) =>
        Assert.Equal(expected, string.Join(", ", VolumeText.All(label, value).Select(volume => FormattableString.Invariant($"{volume.Value:0.##} {volume.Unit}"))));
}
