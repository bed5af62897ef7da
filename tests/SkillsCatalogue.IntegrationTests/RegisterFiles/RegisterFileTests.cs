using System.Text;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Server.Register;

namespace SkillsCatalogue.IntegrationTests.RegisterFiles;

/// <summary>Register files as offices write them.</summary>
public sealed class RegisterFileTests
{
    [Fact]
    public void Croatian_columns_kinds_and_days_are_understood_in_Windows_1250_with_semicolons()
    {
        var text = "Vrsta;Šifra;Naziv;Razina HKO;CSVET bodovi;Stanje;Važi od;Važi do;Nadređeni;Skupovi kompetencija;Poveznica;Primjedba\r\n"
            + "Standard zanimanja;SZ-1;Vrtlar / Vrtlarica;4.2;;na snazi;1. 9. 2024.;31.12.2029;;;https://register.test/SZ-1;x\r\n"
            + "Skup ishoda učenja;SIU-1;Sadnja;4;\"3,5 CSVET bodova\";važeći;;;-;SK-1 SK-2, SK-1;;\r\n";

        var rows = RegisterFile.Parse(CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(text), "HKO");

        Assert.Empty(rows.Faults);
        var standard = rows.Entries[0];
        Assert.Equal(
            new RegisterEntry("HKO", RegisterEntryKind.OccupationalStandard, "SZ-1", "Vrtlar / Vrtlarica", "4.2", null, RegisterStatus.InForce, new(2024, 9, 1), new(2029, 12, 31), null, "https://register.test/SZ-1"),
            standard);
        var set = rows.Entries[1];
        Assert.Equal((RegisterEntryKind.LearningOutcomeSet, 3.5m, "CSVET"), (set.Kind, set.Credits!.Value, set.Credits.Unit));
        Assert.Equal(["SK-1", "SK-2"], set.CompetenceSets);
        Assert.Null(set.Parent);
        Assert.Contains(rows.Notes, note => note.Contains("Primjedba", StringComparison.Ordinal));
        Assert.Contains(rows.Notes, note => note.Contains("Windows-1250", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Shapes => new()
    {
        { "comma", "number,title,kind\nSZ-1,\"Gardener, \"\"green\"\"\nand tree\",OS\nSZ-2,Baker,OS\n" },
        { "semicolon", "number;title;kind\nSZ-1;\"Gardener, \"\"green\"\"\nand tree\";OS\nSZ-2;Baker;OS" },
        { "tab", "number\ttitle\tkind\r\nSZ-1\t\"Gardener, \"\"green\"\"\r\nand tree\"\tOS\r\n\r\nSZ-2\tBaker\tOS\r\n" },
        { "told", "sep=|\nnumber|title|kind\nSZ-1|\"Gardener, \"\"green\"\"\nand tree\"|OS\nSZ-2|Baker|OS\n" },
        { "mark and case", "\uFEFFNUMBER,Title,KIND\nSZ-1,\"Gardener, \"\"green\"\"\nand tree\",OS\nSZ-2,Baker,OS\n" },
        { "json", """{ "register": "HKO", "entries": [ { "Number": "SZ-1", "title": "Gardener, \"green\"\nand tree" }, { "number": "SZ-2", "title": "Baker", }, ] }""" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Separators_quotes_line_breaks_and_marks_do_not_matter(string shape, string text)
    {
        Assert.NotEmpty(shape);
        foreach (var encoding in new[] { new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

            var rows = RegisterFile.Parse(bytes, "HKO");

            Assert.Empty(rows.Faults);
            Assert.Equal([("HKO", "SZ-1", "Gardener, \"green\" and tree"), ("HKO", "SZ-2", "Baker")], rows.Entries.Select(entry => (entry.Register, entry.Number, entry.Title)));
        }
    }

    [Fact]
    public void Faults_name_the_line_also_after_cells_with_line_breaks()
    {
        var rows = RegisterFile.Parse("""
            number,title,kind,valid to
            SZ-1,"two
            lines",OS,
            ,nameless,OS,
            SZ-3,Baker,duck,
            SZ-4,Cook,OS,31/12/2026
            SZ-5,Welder,OS,2026-12-31,x,y
            SZ-6,"Pipe" 12",OS,
            SZ-7,12" pipe fitter,OS,
            SZ-8,"never closed,OS,
            SZ-9,Lost,OS,
            """, "HKO");

        Assert.Equal(["SZ-1", "SZ-7"], rows.Entries.Select(entry => entry.Number));
        Assert.Equal([2, 9], rows.Rows);
        Assert.Equal([4, 5, 6, 7, 8, 10], rows.Faults.Select(fault => fault.Row));
        Assert.Contains("'31/12/2026' is no day", rows.Faults[2].Message, StringComparison.Ordinal);
        Assert.Contains("6 cells", rows.Faults[3].Message, StringComparison.Ordinal);
        Assert.Contains("never closed", rows.Faults[5].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_numbers_are_told_with_their_rows()
    {
        var rows = RegisterFile.Parse("number,title\nSZ-1,First\nSZ-2,Other\nSZ-1,Second\n", "HKO");

        var warning = Assert.Single(rows.Warnings);
        Assert.Equal(4, warning.Row);
        Assert.Contains("rows 2, 4", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_by_its_own_name_goes_before_another_word_for_it()
    {
        Assert.Equal("SZ-1", RegisterFile.Parse("code,number,title\nX,SZ-1,Gardener\n", "HKO").Entries[0].Number);
        Assert.Equal("SZ-1", RegisterFile.Parse("""[{ "number": "SZ-1", "code": "X", "title": "Gardener" }]""", "HKO").Entries[0].Number);
        Assert.Equal("X", RegisterFile.Parse("code,title\nX,Gardener\n", "HKO").Entries[0].Number);
    }

    [Fact]
    public void Sets_of_competences_belong_to_sets_of_learning_outcomes_alone()
    {
        var rows = RegisterFile.Parse("""[{ "kind": "sets of learning outcomes", "number": "SIU-1", "title": "a", "competenceSets": ["SK-1", "SK-2"] }, { "kind": "standard", "number": "SZ-1", "title": "b", "competenceSets": ["SK-1"] }]""", "HKO");

        Assert.Equal(["SK-1", "SK-2"], rows.Entries[0].CompetenceSets);
        Assert.Empty(rows.Entries[1].CompetenceSets);
        Assert.Equal(2, Assert.Single(rows.Warnings).Row);
    }

    [Theory]
    [InlineData("occupationalStandard", RegisterEntryKind.OccupationalStandard)]
    [InlineData("Standards", RegisterEntryKind.OccupationalStandard)]
    [InlineData("Standard kvalifikacije", RegisterEntryKind.QualificationStandard)]
    [InlineData("sets of competences", RegisterEntryKind.CompetenceSet)]
    [InlineData("skup kompetencija", RegisterEntryKind.CompetenceSet)]
    [InlineData("Set of learning outcomes", RegisterEntryKind.LearningOutcomeSet)]
    [InlineData("SKUP ISHODA UCENJA", RegisterEntryKind.LearningOutcomeSet)]
    public void Kinds_have_the_names_that_offices_use(string word, RegisterEntryKind kind) =>
        Assert.Equal(kind, RegisterFile.Parse($"kind,number,title\n{word},1,x\n", "HKO").Entries[0].Kind);

    [Fact]
    public void A_spreadsheet_is_told_from_a_text()
    {
        var fault = Assert.Throws<RegisterFileException>(() => RegisterFile.Parse([.. "PK\u0003\u0004"u8, 0, 0], "HKO"));

        Assert.Contains("save the sheet as CSV", fault.Message, StringComparison.Ordinal);
        Assert.Throws<RegisterFileException>(() => RegisterFile.Parse([1, 0, 2], "HKO"));
    }
}
