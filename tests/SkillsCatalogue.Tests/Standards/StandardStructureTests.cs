using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Tests.Standards;

public class StandardStructureTests
{
    [Fact]
    public void Facts_make_the_headline()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Serviser bicikala / Serviserka bicikala")
            .Paragraph("Standard zanimanja")
            .Facts(["Šifra", "TEST-SZ-1"], ["Sektor", "Promet"], ["Razina", "4.1"], ["Obujam", "14 CSVET bodova"], ["Vrijedi do", "1. 3. 2031."], ["NKZ-10", "7234.1"])
            .Heading(2, "Ključni poslovi").Bullet("Popravak bicikala")
            .Heading(2, "Skupovi kompetencija")
            .Heading(3, "Popravak").Facts(["Šifra skupa kompetencija", "TEST-SK-1"], ["Razina", "3"]).Bullet("Zamijeniti lanac")
            .Parse();

        Assert.Equal(("Serviser bicikala / Serviserka bicikala", "TEST-SZ-1", "4.1", "CROQF", "Promet", "hr-standard-zanimanja"),
            (parsed.Title!, parsed.Code!, parsed.Level!, parsed.LevelScheme!, parsed.Sector!, parsed.Family));
        Assert.Equal((14m, "CSVET"), parsed.Credits.Select(credit => (credit.Value, credit.Unit)).Single());
        Assert.Contains(new StandardReference("validTo", "2031-03-01"), parsed.References);
        Assert.Contains(new StandardReference("nkz", "7234.1"), parsed.References);
        Assert.Equal(("TEST-SK-1", "Popravak", "3"), parsed.Units.Select(unit => (unit.Number!, unit.Title, unit.Level!)).Single());
    }

    [Fact]
    public void An_unknown_heading_inherits_and_a_unit_ends_what_was_before_it()
    {
        var parsed = new DocumentMaker()
            .Heading(1, "ABC/N0101: Repair bicycles")
            .Heading(2, "Elements and Performance Criteria")
            .Heading(3, "Working on wheels").Bullet("true a wheel")
            .Heading(2, "Assessment Criteria").Bullet("true a wheel in 20 minutes")
            .Heading(1, "ABC/N0102: Sell bicycles")
            .Heading(2, "Generic Skills (GS)").Bullet("greet a customer")
            .Parse();

        Assert.Equal([("ABC/N0101", "true a wheel"), ("ABC/N0102", "greet a customer")], parsed.Statements.Select(statement => (statement.Unit!, statement.Text)));
    }

    [Fact]
    public void A_numbered_heading_over_outcomes_is_a_unit_after_another_one_but_not_in_the_description()
    {
        var parsed = new DocumentMaker("et")
            .Heading(1, "A Kutsekirjeldus").Heading(2, "A.6 Tulevikuoskused").Bullet("parandada elektrirattaid")
            .Heading(1, "B Kompetentsusnõuded")
            .Heading(2, "B.4 Valitavad kompetentsid").Heading(3, "B.4.2 Velgede õgvendamine").Heading(4, "Tegevusnäitajad").Bullet("õgvendab velje")
            .Heading(2, "B.5 Läbivad kompetentsid").Bullet("teeb meeskonnatööd")
            .Parse();

        Assert.Equal(
            [(null, "parandada elektrirattaid"), ("B.4.2", "õgvendab velje"), ("B.5", "teeb meeskonnatööd")],
            parsed.Statements.Select(statement => (statement.Unit, statement.Text)));
    }

    [Fact]
    public void Reprints_within_a_unit_are_merged_and_keep_their_places()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Ishodi učenja").Bullet("Zamijeniti lanac").Bullet("Podesiti kočnice")
            .Heading(1, "Razrada ishoda učenja").Bullet("zamijeniti lanac.")
            .Parse();

        Assert.Equal(2, parsed.Statements.Count);
        Assert.Single(parsed.Statements[0].Reprints);
    }

    [Fact]
    public void The_same_words_under_two_codes_are_two_statements()
    {
        var parsed = new DocumentMaker().Paragraph("GS1. listen to customers").Paragraph("GS2. Listen to customers").Parse();

        Assert.Equal(["GS1", "GS2"], parsed.Statements.Select(statement => statement.Code));
    }

    [Fact]
    public void A_standard_that_says_it_is_not_in_force_is_reported()
    {
        var parsed = new DocumentMaker("et").Heading(1, "Rattamehaanik, tase 4").Facts(["Staatus", "Kehtivuse kaotanud standard"]).Parse();

        Assert.Contains(parsed.Diagnostics, diagnostic => diagnostic.Code == "STD004");
    }

    [Fact]
    public void A_document_that_is_no_standard_gives_no_statements_and_says_so()
    {
        var parsed = new DocumentMaker(null).Paragraph("Minutes of the meeting. The board agreed to meet again.").Parse();

        Assert.Empty(parsed.Statements);
        Assert.Equal("general", parsed.Family);
        Assert.Equal(["STD001", "STD002", "STD003", "STD005"], parsed.Diagnostics.Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_empty_document_is_parsed_to_nothing()
    {
        var parsed = new DocumentMaker().Make() is var empty ? SkillsCatalogue.Language.Standards.StandardParser.Parse(empty) : null!;

        Assert.Empty(parsed.Statements);
        Assert.Empty(parsed.Segments);
    }

    [Fact]
    public void Facts_in_brackets_behind_the_title_of_a_set_are_its_code_and_level()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "4. Skupovi kompetencija")
            .Heading(2, "4.1. Skup kompetencija 1 – Kočnice (šifra BIC-101, razina 4.1)").Heading(3, "Znanja i vještine").Bullet("Podesiti kočnice")
            .Heading(2, "4.2. Skup kompetencija 2 – Lanac (i zupčanici)").Heading(3, "Znanja i vještine").Bullet("Zamijeniti lanac")
            .Parse();

        Assert.Equal([("BIC-101", "Kočnice", "4.1"), (null, "Lanac (i zupčanici)", null)], parsed.Units.Select(unit => (unit.Number, unit.Title, unit.Level)));
        Assert.Equal(["BIC-101", "Lanac (i zupčanici)"], parsed.Statements.Select(statement => statement.Unit));
    }

    [Fact]
    public void The_name_of_a_set_in_its_facts_wins_over_the_heading_of_the_group_of_work()
    {
        var parsed = new DocumentMaker("hr")
            .Heading(1, "Kompetencije po skupinama poslova")
            .Heading(2, "A. Skupina poslova: radionica").Facts(["Skup kompetencija", "Mehanika bicikla"], ["Šifra skupa", "BIC-101"]).Heading(3, "Vještine").Bullet("Zamijeniti lanac")
            .Parse();

        Assert.Equal(("BIC-101", "Mehanika bicikla"), parsed.Units.Where(unit => unit.Number == "BIC-101").Select(unit => (unit.Number!, unit.Title)).Single());
    }

    [Fact]
    public void The_first_number_after_that_of_the_standard_is_one_of_a_unit()
    {
        var parsed = new DocumentMaker("da")
            .Facts(["FKB-nummer", "TEST-FKB-1"])
            .Heading(2, "11111 Cykler").Facts(["Uddannelsesnummer", "11111"]).Heading(3, "Læringsmål").Paragraph("Deltageren kan skifte dæk.")
            .Parse();

        Assert.Equal(("TEST-FKB-1", "11111", "Cykler"), (parsed.Code!, parsed.Units.Single().Number!, parsed.Units.Single().Title));
    }

    [Fact]
    public void A_numbered_heading_over_units_that_has_no_outcomes_of_its_own_is_no_unit()
    {
        var parsed = new DocumentMaker("et")
            .Heading(1, "B Kompetentsusnõuded")
            .Heading(2, "B.3 Kohustuslikud kompetentsid").Heading(3, "B.3.1 Velgede õgvendamine").Heading(4, "Tegevusnäitajad").Bullet("õgvendab velje")
            .Parse();

        Assert.Equal(["B.3.1"], parsed.Units.Select(unit => unit.Number));
    }

    [Fact]
    public void Two_labels_in_a_row_share_its_values_and_an_abbreviation_in_a_label_hides_nothing()
    {
        var croatian = new DocumentMaker("hr").Heading(1, "Serviser bicikala").Facts(["Šifra standarda", "TEST-SZ-1"], ["Sektor / podsektor", "Promet / servis vozila"], ["NKZ 10 / ISCO-08", "7234.1 / 7234"]).Parse();
        var estonian = new DocumentMaker("et").Heading(1, "Rattamehaanik").Facts(["Kutsestandardi tähis", "TEST-KS-1"], ["Eesti kvalifikatsiooniraamistiku (EKR) tase", "4"]).Parse();

        Assert.Equal("Promet", croatian.Sector);
        Assert.Contains(new StandardReference("nkz", "7234.1"), croatian.References);
        Assert.Contains(new StandardReference("isco08", "7234"), croatian.References);
        Assert.Equal("4", estonian.Level);
    }
}
