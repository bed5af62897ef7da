using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Statements;

namespace SkillsCatalogue.Tests.Standards;

public class StatementCodesTests
{
    [Theory]
    [InlineData("PC1. clean", "PC1", "clean")]
    [InlineData("K1.1 Položiti", "K1.1", "Položiti")]
    [InlineData("I1: analizirati", "I1", "analizirati")]
    [InlineData("K1-01 Položiti", "K1-01", "Položiti")]
    [InlineData("S1-1 odgovornost", "S1-1", "odgovornost")]
    [InlineData("IU1 - opisati", "IU1", "opisati")]
    [InlineData("1.2 sisestab", "1.2", "sisestab")]
    [InlineData("7.1. Pregledati", "7.1", "Pregledati")]
    [InlineData("1.Teorijska", "1", "Teorijska")]
    [InlineData("a) prüfen", "a", "prüfen")]
    [InlineData("iv. explain", "iv", "explain")]
    [InlineData("T0145 Manage", "T0145", "Manage")]
    [InlineData("B.3.1 Title", "B.3.1", "Title")]
    public void Codes_are_read_without_their_punctuation(string text, string code, string rest)
    {
        var read = StatementCodes.Read(text);

        Assert.Equal((code, rest), (read?.Code, text[(read?.Length ?? 0)..]));
    }

    [Theory]
    [InlineData("3 months of practice")]
    [InlineData("2.5")]
    [InlineData("Explain IPv6")]
    [InlineData("a bicycle")]
    [InlineData("COVID rules")]
    public void Numbers_in_words_are_no_codes(string text) => Assert.Null(StatementCodes.Read(text));

    [Theory]
    [InlineData("PC9", "PC10")]
    [InlineData("1.9", "1.10")]
    [InlineData("K1-01", "K1-02")]
    [InlineData("K1-09", "K1-10")]
    [InlineData("Delmål 1", "Delmål 2")]
    [InlineData("b", "c")]
    [InlineData("iv", null)]
    public void Codes_follow_each_other(string code, string? next) => Assert.Equal(next, StatementCodes.Next(code));

    [Fact]
    public void Letters_say_the_kind() => Assert.Equal((true, StatementKind.Knowledge), (StatementCodes.Read("KU2. parts")!.Value.IsStrong, StatementCodes.Read("KU2. parts")!.Value.Kind));

    [Theory]
    [InlineData("• true", 2)]
    [InlineData("- true", 2)]
    [InlineData("o True", 2)]
    [InlineData("on time", 0)]
    [InlineData("-5 degrees", 0)]
    public void Bullets_are_measured(string text, int length) => Assert.Equal(length, Bullets.Length(text));

    [Theory]
    [InlineData("KP1", true)]
    [InlineData("KP1, KP3³⁾", true)]
    [InlineData("K2 K5 S14", true)]
    [InlineData("Popravak bicikla", false)]
    [InlineData("KP1 Popravak", false)]
    [InlineData("–", false)]
    public void A_cell_of_nothing_but_codes_points_elsewhere(string cell, bool points) => Assert.Equal(points, StatementCodes.AreAll(cell));

    [Theory]
    [InlineData("K1-01", true)]
    [InlineData("S12-3", true)]
    [InlineData("2019-20", false)]
    public void A_cell_can_be_a_code_with_a_hyphen(string cell, bool isCode) => Assert.Equal(isCode, StatementCodes.Whole(cell) is not null);
}
