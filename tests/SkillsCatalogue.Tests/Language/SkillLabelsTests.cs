using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Tests.Language;

public sealed class SkillLabelsTests
{
    [Theory]
    [InlineData("hr", "Polaznik će moći samostalno zavariti cijevi.", "samostalno zavariti cijevi")]
    [InlineData("hr", "Planirati i organizirati rad radionice", "planirati rad radionice|organizirati rad radionice")]
    [InlineData("hr", "Izmjeriti otvor te ugraditi prozor;", "izmjeriti otvor|ugraditi prozor")]
    [InlineData("hr", "Pripremiti žbuku i nanijeti ju na zid", "pripremiti žbuku|nanijeti žbuku na zid")]
    [InlineData("hr", "Podesiti ventile kako bi se smanjila potrošnja", "podesiti ventile")]
    [InlineData("hr", "Kuhati povrće i krumpir", "kuhati povrće i krumpir")]
    [InlineData("hr", "IKT opremu održavati", "IKT opremu održavati")]
    [InlineData("et", "Koostab tööplaani ja korraldab koosoleku", "koostada tööplaani|korraldada koosoleku")]
    [InlineData("et", "valib materjali, et vältida kulusid", "valida materjali")]
    [InlineData("et", "kuivatab puitu", "kuivatada puitu")]
    [InlineData("da", "Lærlingen kan måle og tilpasse rør.", "måle rør|tilpasse rør")]
    [InlineData("da", "Eleven kan slibe vinduer, så malingen hæfter.", "slibe vinduer")]
    [InlineData("da", "Lærlingen kan anvende hammer og sav", "anvende hammer og sav")]
    [InlineData("en", "The learner will be able to inspect and repair pumps.", "inspect pumps|repair pumps")]
    [InlineData("en", "Measure the room and order the flooring so that little is left over", "measure the room|order the flooring")]
    [InlineData("en", "Weld pipes and plates", "weld pipes and plates")]
    [InlineData("de", "Rohre schweißen.", "Rohre schweißen")]
    public void A_statement_becomes_labels(string language, string text, string labels) =>
        Assert.Equal(labels.Split('|'), SkillLabels.Of(Statement(text, StatementKind.Skill), language).Select(label => label.Text));

    [Theory]
    [InlineData(StatementKind.Knowledge, SkillType.Knowledge)]
    [InlineData(StatementKind.Attitude, SkillType.Attitude)]
    [InlineData(StatementKind.Skill, SkillType.Skill)]
    public void The_kind_of_the_statement_gives_the_type(StatementKind kind, SkillType type) =>
        Assert.Equal(type, Assert.Single(SkillLabels.Of(Statement("Types of mortar", kind), "en")).Type);

    [Theory]
    [InlineData(StatementKind.Task)]
    [InlineData(StatementKind.Other)]
    public void Tasks_have_no_labels(StatementKind kind) => Assert.Empty(SkillLabels.Of(Statement("Laying of bricks", kind), "en"));

    [Fact]
    public void The_part_that_a_label_was_made_of_lies_in_the_statement()
    {
        const string text = "Lærlingen kan montere radiatorer og afprøve anlægget.";
        var labels = SkillLabels.Of(Statement(text, StatementKind.Skill), "da");
        Assert.Equal(["montere radiatorer", "afprøve anlægget"], labels.Select(label => text[label.Within.Start..label.Within.End]));
    }

    private static Statement Statement(string text, StatementKind kind) => new("s1", text, null, kind, null, null, new(0, text.Length), [], "test");
}
