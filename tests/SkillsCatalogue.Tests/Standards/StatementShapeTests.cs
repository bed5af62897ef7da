using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Tests.Standards;

public class StatementShapeTests
{
    [Fact]
    public void Strong_codes_are_statements_under_any_heading_and_say_their_kind()
    {
        var parsed = new DocumentMaker()
            .Heading(1, "ABC/N0101: Repair bicycles")
            .Paragraph("PC1. clean the chain before repair")
            .Paragraph("KU1. parts of a hub gear")
            .Parse();

        Assert.Equal([("PC1", "clean the chain before repair", StatementKind.Skill), ("KU1", "parts of a hub gear", StatementKind.Knowledge)],
            parsed.Statements.Select(statement => (statement.Code!, statement.Text, statement.Kind)));
        Assert.All(parsed.Statements, statement => Assert.Equal("ABC/N0101", statement.Unit));
    }

    [Fact]
    public void Several_coded_statements_in_one_block_are_cut_apart_in_sequence()
    {
        var parsed = new DocumentMaker()
            .Heading(1, "Performance criteria")
            .Paragraph("1.1 Inspect 3 to 5 tyres 1.2 Replace worn tyres within 2.5 hours 1.3 Record the work")
            .Parse();

        Assert.Equal(["Inspect 3 to 5 tyres", "Replace worn tyres within 2.5 hours", "Record the work"], parsed.Statements.Select(statement => statement.Text));
        Assert.Equal(["1.1", "1.2", "1.3"], parsed.Statements.Select(statement => statement.Code));
    }

    [Fact]
    public void Bullets_under_an_outcome_heading_are_statements_and_elsewhere_they_are_not()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Radna mjesta").Bullet("serviser u radionici")
            .Heading(1, "Znanja").Bullet("vrste mjenjača")
            .Heading(1, "Literatura").Bullet("priručnik za servisere")
            .Parse();

        var statement = Assert.Single(parsed.Statements);
        Assert.Equal(("vrste mjenjača", StatementKind.Knowledge, "Znanja"), (statement.Text, statement.Kind, statement.Section));
    }

    [Fact]
    public void A_lead_in_opens_a_list_under_a_heading_that_nobody_knows()
    {
        var parsed = new DocumentMaker("da")
            .Heading(1, "Cykelværksted")
            .Paragraph("Efter kurset kan deltageren:")
            .Bullet("skifte en kæde")
            .Bullet("stramme egerne")
            .Parse();

        Assert.Equal(["skifte en kæde", "stramme egerne"], parsed.Statements.Select(statement => statement.Text));
    }

    [Fact]
    public void Clauses_after_a_lead_in_are_parted_at_semicolons()
    {
        var parsed = new DocumentMaker("et")
            .Heading(1, "Teadmised")
            .Paragraph("Rattamehaanik teab ja tunneb: keti ehitust; pidurite liike; jäätmete sortimise nõudeid.")
            .Parse();

        Assert.Equal(["keti ehitust", "pidurite liike", "jäätmete sortimise nõudeid."], parsed.Statements.Select(statement => statement.Text));
        Assert.All(parsed.Statements, statement => Assert.Equal(StatementKind.Knowledge, statement.Kind));
    }

    [Fact]
    public void Commas_part_clauses_only_where_each_begins_with_an_infinitive()
    {
        var cut = new DocumentMaker("hr").Heading(1, "Ishodi učenja").Paragraph("Student će moći: zamijeniti lanac, podesiti kočnice, ispitati rasvjetu").Parse();
        var whole = new DocumentMaker("hr").Heading(1, "Ishodi učenja").Paragraph("Student će moći: zamijeniti lanac, pedale i kotače").Parse();

        Assert.Equal(3, cut.Statements.Count);
        Assert.Equal("zamijeniti lanac, pedale i kotače", Assert.Single(whole.Statements).Text);
    }

    [Fact]
    public void Prose_that_only_introduces_a_list_is_no_statement()
    {
        var parsed = new DocumentMaker()
            .Heading(1, "Skills")
            .Paragraph("The skills below were agreed with employers.")
            .Bullet("true a wheel")
            .Parse();

        Assert.Equal("true a wheel", Assert.Single(parsed.Statements).Text);
    }

    [Fact]
    public void A_section_of_nothing_but_prose_gives_a_statement_a_sentence()
    {
        var parsed = new DocumentMaker("et").Heading(1, "Tegevusnäitajad").Paragraph("Vahetab rehvi teel. Õlitab ketti pärast vihma.").Parse();

        Assert.Equal(["Vahetab rehvi teel.", "Õlitab ketti pärast vihma."], parsed.Statements.Select(statement => statement.Text));
    }

    [Fact]
    public void A_paragraph_in_lower_case_goes_on_with_the_item_before_it()
    {
        var parsed = new DocumentMaker().Heading(1, "Skills").Bullet("adjust the brakes so that").Paragraph("they stop the wheel at once").Parse();

        Assert.Equal("adjust the brakes so that they stop the wheel at once", Assert.Single(parsed.Statements).Text);
    }

    [Theory]
    [InlineData("Assessment criteria")]
    [InlineData("Glossary")]
    [InlineData("References")]
    public void Nothing_is_taken_from_sections_that_restate_or_explain(string heading)
    {
        var parsed = new DocumentMaker().Heading(1, heading).Paragraph("PC1. clean the chain").Bullet("true a wheel").Table(["No", "Skill"], ["1", "true a wheel"]).Parse();

        Assert.Empty(parsed.Statements);
        Assert.Contains(parsed.Diagnostics, diagnostic => diagnostic.Code == "STD001");
    }

    [Fact]
    public void Key_tasks_are_tasks()
    {
        var parsed = new DocumentMaker("hr").Heading(1, "Ključni poslovi").Table(["Br.", "Ključni posao"], ["1.", "Popravak bicikala"]).Parse();

        Assert.Equal(StatementKind.Task, Assert.Single(parsed.Statements).Kind);
    }

    [Theory]
    [InlineData("hr", "Ishodi učenja", "Objasniti rad unutarnje glavčine", StatementKind.Knowledge)]
    [InlineData("hr", "Ishodi učenja", "Navesti vrste kočnica", StatementKind.Knowledge)]
    [InlineData("hr", "Ishodi učenja", "Samostalno naručiti dijelove", StatementKind.Attitude)]
    [InlineData("hr", "Ishodi učenja", "Zamijeniti lanac", StatementKind.Skill)]
    [InlineData("hr", "Pripadajuća samostalnost i odgovornost", "briga za posuđeni alat", StatementKind.Attitude)]
    [InlineData("da", "Læringsmål", "Deltageren har indsigt i smøremidler.", StatementKind.Knowledge)]
    [InlineData("da", "Læringsmål", "Deltageren tager ansvar for værktøjet.", StatementKind.Attitude)]
    public void First_words_after_the_learner_tell_the_kind(string language, string heading, string text, StatementKind kind) =>
        Assert.Equal(kind, Assert.Single(new DocumentMaker(language).Heading(1, heading).Bullet(text).Parse().Statements).Kind);
}
