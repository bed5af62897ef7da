using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Tests.Standards;

namespace SkillsCatalogue.Tests.Corrections;

public class CorrectedReadingTests
{
    private static DocumentMaker Wheels() => new DocumentMaker()
        .Heading(1, "Skills").Paragraph("You must be able to:")
        .Bullet("true a wheel").Bullet("choose spokes and explain the choice")
        .Bullet("mount a tyre (see the drawing)").Bullet("check the pressure").Bullet("of the tyre every week")
        .Heading(1, "About the work").Paragraph("Mechanics keep the workshop tidy.");

    [Fact]
    public void Without_corrections_the_reading_is_the_machines_own()
    {
        var read = Corrected.Of(Wheels());

        Assert.Same(read.Machine, read.Now);
        Assert.Equal(5, read.Machine.Statements.Count);
    }

    [Fact]
    public void Kind_code_set_and_level_are_as_the_editor_says_and_what_was_read_is_kept()
    {
        var read = Corrected.Of(Wheels());
        var target = read.Target("true a wheel");

        read.With(new(target, StatementKind.Knowledge, Code: "W1", Unit: "Wheel building", Level: "4"));

        var statement = read.Statement("true a wheel");
        Assert.Equal((StatementKind.Knowledge, "W1", "Wheel building"), (statement.Kind, statement.Code, statement.Unit));
        Assert.Equal(target, statement.AsRead);
        Assert.Equal("4", Assert.Single(read.Now.Units, unit => unit.Name == "Wheel building").Level);
        Assert.Equal((1L, target.Key, CorrectionFit.Applied), (read.Last.Sequence, read.Last.Key, read.Last.Fit));
        Assert.Equal(["s1"], read.Last.Statements);
        Corrected.AssertWhole(read.Document, read.Now);
    }

    [Fact]
    public void The_level_outside_sets_is_that_of_the_standard()
    {
        var read = Corrected.Of(Wheels());

        read.With(new(read.Target("true a wheel"), Level: "4.2"));

        Assert.Equal("4.2", read.Now.Level);
    }

    [Fact]
    public void What_is_no_outcome_stays_in_the_list_as_such()
    {
        var read = Corrected.Of(Wheels());

        read.With(new(read.Target("check the pressure"), StatementKind.Other));

        Assert.Equal(StatementKind.Other, read.Statement("check the pressure").Kind);
        Assert.Equal(5, read.Now.Statements.Count);
    }

    [Fact]
    public void A_statement_is_cut_and_what_is_left_out_is_so_by_the_editors_word()
    {
        var read = Corrected.Of(Wheels());

        read.With(new(read.Target("mount a tyre (see the drawing)"), Boundaries: [read.Quote("mount a tyre")]));

        Assert.Equal("mount a tyre", read.Statement("mount a tyre").Text);
        Assert.Equal(SegmentReasons.NotAnOutcome, read.FateOf("(see the drawing)"));
        Corrected.AssertWhole(read.Document, read.Now);
    }

    [Fact]
    public void A_statement_becomes_two()
    {
        var read = Corrected.Of(Wheels());

        read.With(new(read.Target("choose spokes and explain the choice"), Boundaries: [read.Quote("choose spokes"), read.Quote("explain the choice")]));

        Assert.Equal(["s2", "s3"], read.Last.Statements);
        Assert.Equal(["true a wheel", "choose spokes", "explain the choice", "mount a tyre (see the drawing)"], read.Now.Statements.Take(4).Select(statement => statement.Text));
        Assert.Equal(SegmentReasons.Marker, read.FateOf("and"));
        Corrected.AssertWhole(read.Document, read.Now);
    }

    [Fact]
    public void Two_statements_become_one()
    {
        var read = Corrected.Of(Wheels());

        read.With(new(read.Target("check the pressure"), Boundaries: [read.Quote("check the pressure\n• of the tyre every week")]));

        Assert.Equal(4, read.Now.Statements.Count);
        Assert.Equal("check the pressure • of the tyre every week", read.Now.Statements[^1].Text);
        Corrected.AssertWhole(read.Document, read.Now);
    }

    [Fact]
    public void A_statement_that_reaches_into_its_neighbour_cuts_it()
    {
        var read = Corrected.Of(Wheels());

        read.With(new(read.Target("check the pressure"), Boundaries: [read.Quote("check the pressure\n• of the tyre")]));

        Assert.Equal("every week", read.Statement("every week").Text);
        Assert.Null(read.Statement("every week").AsRead);
        Corrected.AssertWhole(read.Document, read.Now);
    }

    [Fact]
    public void A_missed_statement_is_added_under_its_heading()
    {
        var read = Corrected.Of(Wheels()).WithMissed("keep the workshop tidy");

        var statement = read.Statement("keep the workshop tidy");
        Assert.Equal((StatementKind.Skill, "About the work", "correction"), (statement.Kind, statement.Section, statement.Rule));
        Assert.True(statement.AsRead!.IsMissed);
        Assert.Equal([ReadingFault.Missed], read.Corrections[0].Correction.Faults);
        Corrected.AssertWhole(read.Document, read.Now);
    }

    [Fact]
    public void The_first_outcome_of_a_document_takes_the_finding_that_there_is_none_away()
    {
        var read = Corrected.Of(new DocumentMaker().Heading(1, "About the work").Paragraph("Mechanics keep the workshop tidy."));
        Assert.Contains(read.Machine.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NoStatements);

        read.WithMissed("keep the workshop tidy");

        Assert.DoesNotContain(read.Now.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NoStatements);
    }

    [Fact]
    public void The_later_of_two_corrections_of_one_text_prevails()
    {
        var read = Corrected.Of(Wheels());
        read.With(new(read.Target("of the tyre every week"), StatementKind.Knowledge));
        read.With(new(read.Target("check the pressure"), Boundaries: [read.Quote("check the pressure\n• of the tyre every week")]));

        Assert.Equal([CorrectionFit.Overruled, CorrectionFit.Applied], read.Now.Corrections!.Select(applied => applied.Fit));
        Corrected.AssertWhole(read.Document, read.Now);
    }

    [Fact]
    public void Words_inside_another_statement_are_not_carved_out_of_it()
    {
        var read = Corrected.Of(Wheels());
        read.WithMissed("spokes and explain");

        Assert.Equal(CorrectionFit.NoLongerFits, read.Last.Fit);
        Assert.Equal(read.Machine.Statements, read.Now.Statements);
    }
}
