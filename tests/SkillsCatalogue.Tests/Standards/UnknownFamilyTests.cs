namespace SkillsCatalogue.Tests.Standards;

public sealed class UnknownFamilyTests
{
    [Fact]
    public void In_a_language_without_a_lexicon_lists_after_a_lead_in_are_taken_with_less_trust()
    {
        var standard = new DocumentMaker("zz").Heading(1, "Imker").Paragraph("Blavo krimo talbo:").Bullet("talbo vi krimata blavo").Bullet("pero vi skalata trimo").Heading(2, "Ostalo").Bullet("nekaj drugega brez uvoda").Parse();

        Assert.Equal(["talbo vi krimata blavo", "pero vi skalata trimo"], standard.Statements.Select(statement => statement.Text));
        Assert.All(standard.Statements, statement => Assert.Equal("list.general", statement.Rule));
    }

    [Fact]
    public void In_a_known_language_a_list_under_unknown_words_must_read_like_outcomes()
    {
        var news = new DocumentMaker("en").Heading(1, "Summer party").Heading(2, "Voices").Bullet("It was a lovely day").Bullet("The cake was good").Bullet("Nobody was late").Parse();
        var course = new DocumentMaker("en").Heading(1, "Summer school").Heading(2, "Voices of bread").Bullet("Prepare dough by hand").Bullet("Apply steam in the oven").Bullet("Check the crust").Parse();

        Assert.Empty(news.Statements);
        Assert.Equal(3, course.Statements.Count);
    }

    [Fact]
    public void Headings_that_repeat_show_the_units_above_them()
    {
        var maker = new DocumentMaker("et");
        foreach (var title in (string[])["Mullateadus", "Kasvuhoone", "Aiatööriistad"])
            maker.Paragraph(title).Heading(4, "Mooduli eesmärk").Paragraph("Aed on korras.").Heading(4, "Õpiväljundid").Paragraph("Õppija teab ja tunneb mulda; väetisi. Õppija oskab kaevata; külvata.").Heading(4, "Hindamine").Paragraph("Test.");
        var standard = maker.Parse();

        Assert.Equal(12, standard.Statements.Count);
        Assert.Equal(["Mullateadus", "Kasvuhoone", "Aiatööriistad"], standard.Statements.Select(statement => statement.Unit).Distinct());
        Assert.Equal("kaevata", standard.Statements[2].Text);
        Assert.Equal(SkillsCatalogue.Core.Standards.StatementKind.Skill, standard.Statements[2].Kind);
    }
}
