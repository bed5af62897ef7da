using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Tests.Standards;

public class StatementTableTests
{
    [Fact]
    public void The_column_under_a_heading_of_statements_is_taken_with_code_and_kind()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Kompetencije")
            .Table(["Oznaka", "Kompetencija", "Vrsta", "Napomena"], ["K1", "Zamijeniti lanac", "vještina", "svakodnevno"], ["K2", "Vrste maziva", "znanje", "–"])
            .Parse();

        Assert.Equal([("K1", "Zamijeniti lanac", StatementKind.Skill), ("K2", "Vrste maziva", StatementKind.Knowledge)],
            parsed.Statements.Select(statement => (statement.Code!, statement.Text, statement.Kind)));
    }

    [Fact]
    public void Without_a_known_heading_the_text_beside_a_code_is_taken_where_outcomes_are_expected()
    {
        var expected = new DocumentMaker().Heading(1, "Skills").Facts(["1", "true a wheel by hand", "daily"], ["2", "fit a dynamo hub", "rarely"]).Parse();
        var elsewhere = new DocumentMaker().Heading(1, "Version log").Facts(["1", "first version of this text", "2024"]).Parse();

        Assert.Equal(["true a wheel by hand", "fit a dynamo hub"], expected.Statements.Select(statement => statement.Text));
        Assert.Empty(elsewhere.Statements);
    }

    [Fact]
    public void Rows_can_open_units_and_a_header_can_stand_in_the_middle_of_a_table()
    {
        var parsed = new DocumentMaker("da")
            .Facts(
                ["Fag:", "11111 Cykler", ""], ["Niveau:", "Rutineret", ""], ["Nr.", "Målpind", "Gyldighedsperiode"], ["1", "Lærlingen kan skifte dæk.", "01-08-2024 og fremefter"],
                ["Fag:", "22222 Elcykler", ""], ["Nr.", "Målpind", "Gyldighedsperiode"], ["1", "Lærlingen kan skifte dæk.", "01-08-2024 og fremefter"])
            .Parse();

        Assert.Equal([("11111", "Lærlingen kan skifte dæk."), ("22222", "Lærlingen kan skifte dæk.")], parsed.Statements.Select(statement => (statement.Unit!, statement.Text)));
        Assert.Equal([("11111", "Cykler", "Rutineret"), ("22222", "Elcykler", null)], parsed.Units.Select(unit => (unit.Number!, unit.Title, unit.Level)));
    }

    [Fact]
    public void The_same_subject_at_two_levels_is_two_units()
    {
        var parsed = new DocumentMaker("da")
            .Heading(2, "Fag: 11111 Cykler").Facts(["Niveau:", "Rutineret"]).Table(["Nr.", "Målpind"], ["1", "Lærlingen kan skifte dæk."])
            .Heading(2, "Fag: 11111 Cykler").Facts(["Niveau:", "Ekspert"]).Table(["Nr.", "Målpind"], ["1", "Lærlingen kan skifte dæk."])
            .Parse();

        Assert.Equal(2, parsed.Statements.Count);
    }

    [Fact]
    public void A_number_and_a_statement_read_as_one_cell_are_told_apart()
    {
        var parsed = new DocumentMaker("da").Table(["Nr. Målpind", "Gyldighedsperiode"], ["1 Lærlingen kan skifte dæk.", "01-08-2024"]).Parse();

        Assert.Equal(("1", "Lærlingen kan skifte dæk."), parsed.Statements.Select(statement => (statement.Code!, statement.Text)).Single());
    }

    [Fact]
    public void A_table_that_was_cut_at_a_page_goes_on_with_the_columns_before_it()
    {
        var parsed = new DocumentMaker("da")
            .Heading(1, "Bilag til fagene")
            .Heading(2, "Fag: 11111 Cykler")
            .Table(["Nr.", "Målpind", "Gyldighedsperiode"], ["1", "Lærlingen kan skifte dæk.", "2024"])
            .Facts(["2", "Lærlingen kan lappe en slange.", "01-08-2024 og fremefter altid gældende"])
            .Parse();

        Assert.Contains(parsed.Statements, statement => statement is { Code: "2", Text: "Lærlingen kan lappe en slange." });
    }

    [Fact]
    public void A_row_label_can_be_the_heading_of_its_cell()
    {
        var parsed = new DocumentMaker("hr")
            .Facts(
                ["Naziv kolegija", "Održavanje bicikala"],
                ["Ishodi učenja", "Nakon položenog kolegija student će moći:\nzamijeniti lanac\npodesiti kočnice"],
                ["Literatura", "Priručnik\nZbirka zadataka"])
            .Parse();

        Assert.Equal(["zamijeniti lanac", "podesiti kočnice"], parsed.Statements.Select(statement => statement.Text));
        Assert.Equal("Održavanje bicikala", parsed.Title);
    }

    [Fact]
    public void Rows_numbered_in_words_take_their_text_from_the_next_column()
    {
        var parsed = new DocumentMaker("en")
            .Heading(1, "Duties")
            .Table(["Duty", "Description", "KSBs"], ["Duty 1", "Repair punctures at the roadside", "K1 S2"], ["Duty 2", "Advise riders on the right saddle", "S3"])
            .Parse();

        Assert.Equal([("Duty 1", "Repair punctures at the roadside", StatementKind.Task), ("Duty 2", "Advise riders on the right saddle", StatementKind.Task)],
            parsed.Statements.Select(statement => (statement.Code!, statement.Text, statement.Kind)));
    }

    [Fact]
    public void The_first_words_tell_knowledge_and_attitude_also_among_skills()
    {
        var parsed = new DocumentMaker("da")
            .Heading(1, "Fag: 11111 Cykler")
            .Table(["Nr.", "Målpind"], ["1", "Lærlingen kan skifte dæk."], ["2", "Lærlingen har viden om smøremidler."], ["3", "Lærlingen tager ansvar for eget værktøj."])
            .Parse();

        Assert.Equal([StatementKind.Skill, StatementKind.Knowledge, StatementKind.Attitude], parsed.Statements.Select(statement => statement.Kind));
    }

    [Fact]
    public void Codes_and_statements_that_share_a_column_are_taken_apart()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Kompetencije")
            .Table(["Oznaka Kompetencija", "Ključni posao"], ["3.1 Zamijeniti lanac", "5"], ["3.2 Podesiti kočnice", "5"])
            .Parse();

        Assert.Equal([("3.1", "Zamijeniti lanac"), ("3.2", "Podesiti kočnice")], parsed.Statements.Select(statement => (statement.Code!, statement.Text)));
    }

    [Fact]
    public void A_set_keeps_its_outcomes_though_its_title_sounds_like_another_section()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Skupovi ishoda učenja")
            .Heading(2, "4.1. Ispitivanje i puštanje u rad").Facts(["Šifra skupa", "BIC-101"])
            .Heading(3, "Ishodi učenja").Bullet("Izmjeriti otpor dinama")
            .Heading(3, "Postupci i primjeri vrednovanja").Bullet("Na zadanom biciklu pronaći tri pogreške.")
            .Heading(2, "4.2. Provjera izvedbe").Facts(["Šifra skupa", "BIC-102"])
            .Heading(3, "Ishodi učenja").Bullet("Usporediti izmjerene vrijednosti")
            .Parse();

        Assert.Equal([("BIC-101", "Izmjeriti otpor dinama"), ("BIC-102", "Usporediti izmjerene vrijednosti")], parsed.Statements.Select(statement => (statement.Unit!, statement.Text)));
    }
}
