using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Tests.Standards;

public class LearnerProseTests
{
    [Theory]
    [InlineData("da", "Læringsmål", "Efter kurset kan deltageren skifte dæk på et hjul; lappe en slange; smøre kæden.", "skifte dæk på et hjul", "lappe en slange", "smøre kæden.")]
    [InlineData("da", "Læringsmål", "Deltageren kan skifte dæk; lappe en slange.", "skifte dæk", "lappe en slange.")]
    [InlineData("et", "Teadmised", "Mehaanik teab ja tunneb määrdeaineid ja nende omadusi; velje osi.", "määrdeaineid ja nende omadusi", "velje osi.")]
    [InlineData("en", "Skills", "At the end the learner can patch a tube; true a wheel.", "patch a tube", "true a wheel.")]
    public void A_lead_in_without_a_colon_belongs_to_no_clause(string language, string heading, string prose, params string[] clauses)
    {
        var parsed = new DocumentMaker(language).Heading(1, heading).Paragraph(prose).Parse();

        Assert.Equal(clauses, parsed.Statements.Select(statement => statement.Text));
        Assert.Contains(parsed.Segments, segment => segment.Reason == SegmentReasons.LeadIn);
    }

    [Theory]
    [InlineData("en", "Skills", "true a wheel so that the rider can stop; patch a tube.", "true a wheel so that the rider can stop", "patch a tube.")]
    [InlineData("et", "Tegevusnäitajad", "teab määrdeaineid; vahetab keti.", "teab määrdeaineid", "vahetab keti.")]
    public void A_verb_of_a_clause_is_no_lead_in(string language, string heading, string prose, params string[] clauses)
    {
        var parsed = new DocumentMaker(language).Heading(1, heading).Paragraph(prose).Parse();

        Assert.Equal(clauses, parsed.Statements.Select(statement => statement.Text));
    }

    [Fact]
    public void Sentences_about_the_course_among_sentences_about_the_learner_are_no_outcomes()
    {
        var parsed = new DocumentMaker("da")
            .Heading(1, "Læringsmål")
            .Paragraph("Deltageren kan skifte dæk. Endvidere kan deltageren lappe en slange. Deltageren har viden om smøremidler.")
            .Paragraph("Undervisningen foregår på et værksted. Der indgår øvelser.")
            .Parse();

        Assert.Equal(
            [("Deltageren kan skifte dæk.", StatementKind.Skill), ("Endvidere kan deltageren lappe en slange.", StatementKind.Skill), ("Deltageren har viden om smøremidler.", StatementKind.Knowledge)],
            parsed.Statements.Select(statement => (statement.Text, statement.Kind)));
    }

    [Fact]
    public void Sentences_that_name_no_learner_stay_where_hardly_one_does()
    {
        var prose = new DocumentMaker("da").Heading(1, "Læringsmål").Paragraph("Skifte dæk. Lappe en slange. Deltageren kan smøre kæden.").Parse();
        var withoutSubject = new DocumentMaker("hr").Heading(1, "Ishodi učenja").Paragraph("Polaznik će zamijeniti lanac. Polaznik će očistiti lanac. Podesit će kočnice.").Parse();

        Assert.Equal(3, prose.Statements.Count);
        Assert.Equal(3, withoutSubject.Statements.Count);
    }

    [Fact]
    public void A_counted_word_before_items_is_their_code()
    {
        var items = new DocumentMaker("da").Heading(1, "Delmål").Bullet("Delmål 1: Deltageren kan skifte dæk.").Bullet("Delmål 2: Deltageren kan lappe en slange.").Parse();
        var paragraphs = new DocumentMaker("da").Heading(1, "Delmål").Paragraph("Delmål 1: Deltageren kan skifte dæk.").Paragraph("Delmål 2: Deltageren kan lappe en slange.").Parse();
        var alone = new DocumentMaker("en").Heading(1, "Skills").Paragraph("Figure 1: the learner can patch a tube.").Parse();

        Assert.Equal([("Delmål 1", "Deltageren kan skifte dæk."), ("Delmål 2", "Deltageren kan lappe en slange.")], items.Statements.Select(statement => (statement.Code!, statement.Text)));
        Assert.Equal(items.Statements.Select(statement => statement.Code), paragraphs.Statements.Select(statement => statement.Code));
        Assert.All(alone.Statements, statement => Assert.Null(statement.Code));
    }
}
