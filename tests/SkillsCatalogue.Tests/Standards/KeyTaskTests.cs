using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Tests.Standards;

public class KeyTaskTests
{
    [Fact]
    public void A_column_of_key_tasks_says_where_the_statements_of_its_row_belong()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Kompetencije")
            .Table(["Ključni posao", "Oznaka", "Kompetencija"], ["Popravak bicikla", "K1", "Zamijeniti lanac"], ["", "K2", "Podesiti kočnice"], ["Prodaja", "K3", "Savjetovati kupca"])
            .Parse();

        Assert.Equal(
            [("K1", "Popravak bicikla"), ("K2", "Popravak bicikla"), ("K3", "Prodaja")],
            parsed.Statements.Where(statement => statement.Kind != StatementKind.Task).Select(statement => (statement.Code!, statement.KeyTask!)));
    }

    [Theory]
    [InlineData("Popravak bicikla")]
    [InlineData("1. Popravak bicikla")]
    public void The_facts_of_a_set_name_its_key_task_and_open_no_set_of_their_own(string printed)
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Ključni poslovi").Bullet("Popravak bicikla").Bullet("Prodaja")
            .Heading(1, "Skup kompetencija: BIC-101 Mehanika").Facts(["Šifra skupa", "BIC-101"], ["Ključni posao", printed])
            .Heading(2, "Kompetencije").Bullet("Zamijeniti lanac")
            .Parse();

        Assert.Equal(["BIC-101"], parsed.Units.Select(unit => unit.Name));
        Assert.Equal("Popravak bicikla", parsed.Statements.Single(statement => statement.Text == "Zamijeniti lanac").KeyTask);
    }

    [Fact]
    public void A_unit_that_bears_the_words_of_a_part_of_work_belongs_to_it()
    {
        var parsed = new DocumentMaker("et")
            .Heading(1, "A.2 Tööosad").Bullet("A.2.1 Jalgrataste parandamine")
            .Heading(1, "B.3 Kohustuslikud kompetentsid")
            .Heading(2, "B.3.1 Jalgrataste parandamine").Heading(3, "Tegevusnäitajad").Bullet("vahetab keti")
            .Heading(2, "B.3.2 Müük").Heading(3, "Tegevusnäitajad").Bullet("nõustab ostjat")
            .Parse();

        Assert.Equal([("vahetab keti", "Jalgrataste parandamine"), ("nõustab ostjat", null)],
            parsed.Statements.Where(statement => statement.Kind != StatementKind.Task).Select(statement => (statement.Text, statement.KeyTask)));
    }

    [Fact]
    public void A_table_of_duties_lists_the_codes_of_what_each_needs()
    {
        var parsed = new DocumentMaker()
            .Heading(1, "Occupation duties")
            .Table(["Duty", "Description", "KSBs"], ["Duty 1", "Repair cycles on the stand", "K1 S1"], ["Duty 2", "Sell cycles and parts", "S2"])
            .Heading(1, "Knowledge").Facts(["K1", "kinds of chains"])
            .Heading(1, "Skills").Facts(["S1", "replace a chain"], ["S2", "advise a buyer"], ["S3", "sweep the floor"])
            .Parse();

        Assert.Equal(
            [("K1", "Repair cycles on the stand"), ("S1", "Repair cycles on the stand"), ("S2", "Sell cycles and parts"), ("S3", null)],
            parsed.Statements.Where(statement => statement.Kind != StatementKind.Task).Select(statement => (statement.Code!, statement.KeyTask)));
    }

    [Fact]
    public void Likeness_alone_gives_no_key_task()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Ključni poslovi").Bullet("Zamjena lanca")
            .Heading(1, "Kompetencije").Bullet("Zamijeniti lanac")
            .Parse();

        Assert.Null(parsed.Statements.Single(statement => statement.Kind != StatementKind.Task).KeyTask);
    }

    [Theory]
    [InlineData("hr", "Skup kompetencija: BIC-101 Mehanika", "Status skupa", "izborni", Need.Optional)]
    [InlineData("hr", "Skup kompetencija: BIC-101 Mehanika", "Status skupa", "obvezni", Need.Essential)]
    [InlineData("da", "Fag: 11111 Cykler", "Bundet/Valgfri:", "Valgfri", Need.Optional)]
    [InlineData("da", "Fag: 11111 Cykler", "Bundet/Valgfri:", "Bundet", Need.Essential)]
    [InlineData("et", "Kompetents: B.3.1 Jalgrattad", "Kompetents", "valitav", Need.Optional)]
    [InlineData("en", "Unit: CYC-101 Cycles", "Status", "Optional", Need.Optional)]
    [InlineData("en", "Unit: CYC-101 Cycles", "Status", "Mandatory", Need.Essential)]
    public void The_facts_of_a_unit_say_whether_one_can_do_without_it(string language, string heading, string label, string value, Need need)
    {
        var parsed = new DocumentMaker(language).Heading(1, heading).Facts([label, value]).Bullet("čini nešto važno").Parse();

        Assert.Equal(need, Assert.Single(parsed.Units).Need);
        Assert.All(parsed.Statements, statement => Assert.Equal(need, statement.Need));
    }

    [Theory]
    [InlineData("Izborni skupovi kompetencija", Need.Optional)]
    [InlineData("Obvezni i izborni skupovi kompetencija", Need.Essential)]
    [InlineData("Skupovi kompetencija", Need.Essential)]
    public void Where_the_facts_are_silent_the_heading_above_tells(string heading, Need need)
    {
        var parsed = new DocumentMaker("hr").Heading(1, heading).Heading(2, "Skup kompetencija: BIC-101 Mehanika").Heading(3, "Kompetencije").Bullet("Zamijeniti lanac").Parse();

        Assert.Equal(need, Assert.Single(parsed.Statements).Need);
    }

    [Fact]
    public void A_column_of_codes_points_to_key_tasks_and_holds_none()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Popis ključnih poslova").Facts(["KP1", "Popravak bicikla"], ["KP2", "Prodaja"])
            .Heading(1, "Kompetencije")
            .Table(["Oznaka", "Kompetencija", "Ključni posao"], ["K1-01", "Zamijeniti lanac", "KP1"], ["K1-02", "Savjetovati kupca", "KP1, KP2²⁾"])
            .Parse();

        Assert.Equal(["Popravak bicikla", "Prodaja"], parsed.Statements.Where(statement => statement.Kind == StatementKind.Task).Select(statement => statement.Text));
        Assert.Equal([("K1-01", "Popravak bicikla"), ("K1-02", "Popravak bicikla; Prodaja")],
            parsed.Statements.Where(statement => statement.Kind != StatementKind.Task).Select(statement => (statement.Code!, statement.KeyTask!)));
    }

    [Fact]
    public void A_heading_of_a_key_task_inside_a_set_opens_no_set_of_its_own()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Ključni poslovi").Table(["Oznaka", "Ključni posao"], ["KP1", "Popravak bicikla"], ["KP2", "Prodaja"])
            .Heading(1, "Skupovi kompetencija")
            .Heading(2, "Skup kompetencija: BIC-101 Radionica").Facts(["Šifra skupa", "BIC-101"])
            .Heading(3, "Ključni posao KP1. Popravak bicikla").Table(["Kompetencije", "Način rada"], ["Zamijeniti lanac", "samostalno"])
            .Heading(3, "Ključni posao KP2. Prodaja").Table(["Kompetencije", "Način rada"], ["Savjetovati kupca", "samostalno"])
            .Heading(4, "Samostalnost i odgovornost").Bullet("odgovara za alat")
            .Parse();

        Assert.Equal(["BIC-101"], parsed.Units.Select(unit => unit.Name));
        Assert.Equal(
            [("Zamijeniti lanac", "BIC-101", "Popravak bicikla"), ("Savjetovati kupca", "BIC-101", "Prodaja"), ("odgovara za alat", "BIC-101", null)],
            parsed.Statements.Where(statement => statement.Kind != StatementKind.Task).Select(statement => (statement.Text, statement.Unit!, statement.KeyTask)));
    }

    [Fact]
    public void A_set_may_name_several_parts_of_work_with_number_and_words()
    {
        var parsed = new DocumentMaker("et")
            .Heading(1, "A.2 Tööosad").Bullet("A.2.1 Rataste parandamine").Bullet("A.2.2 Rataste müük")
            .Heading(1, "A.3 Valitav tööosa").Bullet("A.3.1 Ekskursioonide juhtimine")
            .Heading(1, "B.3 Kohustuslikud kompetentsid")
            .Heading(2, "B.3.1 Töökoda").Facts(["Seotud tööosa", "A.2.1 Rataste parandamine; A.2.2 Rataste müük"]).Heading(3, "Tegevusnäitajad").Bullet("vahetab keti")
            .Heading(2, "B.4.1 Ekskursioonid").Facts(["Seotud tööosa", "A.3.1 Ekskursioonide juhtimine"]).Heading(3, "Tegevusnäitajad").Bullet("juhib rühma")
            .Parse();

        Assert.Equal(3, parsed.Statements.Count(statement => statement.Kind == StatementKind.Task));
        Assert.Equal(["Rataste parandamine; Rataste müük", "Ekskursioonide juhtimine"], parsed.Statements.Where(statement => statement.Kind != StatementKind.Task).Select(statement => statement.KeyTask));
    }
}
