using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.Tests.Standards;

namespace SkillsCatalogue.Tests.Corrections;

/// <summary>Corrections laid over another reading of the document, and over another version of the standard.</summary>
public class ReappliedCorrectionTests
{
    private static readonly string[] Bullets = ["true a wheel", "choose spokes and explain the choice", "mount a tyre (see the drawing)"];

    private static DocumentMaker Document(IEnumerable<string> bullets, string before = "") =>
        bullets.Aggregate(new DocumentMaker().Heading(1, "Preface " + before).Paragraph("About this standard. " + before).Heading(1, "Skills").Paragraph("You must be able to:"), (maker, bullet) => maker.Bullet(bullet))
            .Heading(1, "Glossary").Paragraph("Hub: the middle of a wheel.");

    [Fact]
    public void A_correction_holds_in_a_new_version_whose_words_stand_elsewhere()
    {
        var read = Corrected.Of(Document(Bullets));
        read.With(new(read.Target(Bullets[2]), StatementKind.Knowledge, Boundaries: [read.Quote("mount a tyre")])).WithMissed("the middle of a wheel", StatementKind.Knowledge);

        var next = read.Over(Document([.. Bullets.Reverse(), "lace a wheel"], "Second version, with a preface of its own.").Make());

        Assert.Equal([CorrectionFit.Applied, CorrectionFit.Applied], next.Now.Corrections!.Select(applied => applied.Fit));
        Assert.Equal(StatementKind.Knowledge, next.Statement("mount a tyre").Kind);
        Assert.Equal(StatementKind.Knowledge, next.Statement("the middle of a wheel").Kind);
        Corrected.AssertWhole(next.Document, next.Now);
    }

    [Fact]
    public void A_correction_of_words_that_are_gone_no_longer_fits()
    {
        var read = Corrected.Of(Document(Bullets));
        read.With(new(read.Target(Bullets[0]), StatementKind.Knowledge));

        var next = read.Over(Document([.. Bullets.Skip(1)]).Make());

        Assert.Equal(CorrectionFit.NoLongerFits, Assert.Single(next.Now.Corrections!).Fit);
        Assert.Equal(next.Machine.Statements, next.Now.Statements);
    }

    [Fact]
    public void A_correction_that_the_machine_has_learnt_is_needless()
    {
        var read = Corrected.Of(Document(Bullets));
        read.With(new(read.Target(Bullets[0]), StatementKind.Knowledge)).WithMissed("the middle of a wheel");
        var learnt = read.Now with { Corrections = null };
        learnt = learnt with { Statements = [.. learnt.Statements.Select(statement => statement with { AsRead = null })] };

        var next = read.Over(read.Document, learnt);

        Assert.Equal([CorrectionFit.Needless, CorrectionFit.Needless], next.Now.Corrections!.Select(applied => applied.Fit));
        Assert.Equal(learnt.Statements, next.Now.Statements);
        Assert.Equal(learnt.Segments, next.Now.Segments);
    }

    [Fact]
    public void Boundaries_hold_when_the_machine_cuts_the_words_otherwise_now()
    {
        var read = Corrected.Of(Document(Bullets));
        read.With(new(read.Target(Bullets[1]), Boundaries: [read.Quote("choose spokes"), read.Quote("explain the choice")]));
        var words = read.Document.Text.IndexOf("choose", StringComparison.Ordinal);
        TextSpan wrong = new(words, words + "choose spokes and explain".Length);
        var otherwise = read.Machine with
        {
            Statements = [.. read.Machine.Statements.Select(statement => statement.Text == Bullets[1] ? statement with { Span = wrong, Text = read.Document.Slice(wrong) } : statement)],
            Segments = [.. read.Machine.Segments.SelectMany(segment => segment.StatementId == "s2"
                ? new[] { segment with { Span = wrong }, segment with { Span = new(wrong.End + 1, segment.Span.End), StatementId = null, Reason = null } }
                : [segment])],
        };

        var next = read.Over(read.Document, otherwise);

        Assert.Equal(CorrectionFit.Applied, Assert.Single(next.Now.Corrections!).Fit);
        Assert.Equal(["choose spokes", "explain the choice"], next.Now.Statements.Skip(1).Take(2).Select(statement => statement.Text));
        Corrected.AssertWhole(next.Document, next.Now);
    }

    [Fact]
    public void The_same_words_in_another_set_are_left_alone()
    {
        var document = new DocumentMaker()
            .Heading(1, "Unit 1: Wheels").Heading(2, "Learning outcomes").Bullet("keep records").Bullet("true a wheel")
            .Heading(1, "Unit 2: Brakes").Heading(2, "Learning outcomes").Bullet("keep records").Bullet("bleed a brake").Make();
        var read = new Corrected(document);
        var twice = read.Machine.Statements.Where(statement => statement.Text == "keep records").ToList();
        Assert.Equal(2, twice.Count);

        read.With(new(CorrectionTarget.Of(document, read.Machine, twice[1]), StatementKind.Attitude));

        Assert.Equal([twice[0].Kind, StatementKind.Attitude], read.Now.Statements.Where(statement => statement.Text == "keep records").Select(statement => statement.Kind));

        var without = new DocumentMaker().Heading(1, "Unit 1: Wheels").Heading(2, "Learning outcomes").Bullet("keep records").Bullet("true a wheel").Make();
        Assert.Equal(CorrectionFit.NoLongerFits, Assert.Single(read.Over(without).Now.Corrections!).Fit);
    }

    [Fact]
    public void Reprints_follow_the_corrected_words()
    {
        var document = new DocumentMaker()
            .Heading(1, "Skills").Bullet("true a wheel, see annex").Bullet("choose spokes").Bullet("true a wheel, see annex").Make();
        var read = new Corrected(document);
        Assert.Single(read.Machine.Statements[0].Reprints);

        read.With(new(read.Target("true a wheel, see annex"), Boundaries: [read.Quote("true a wheel")]));

        var statement = read.Statement("true a wheel");
        Assert.Equal("true a wheel", document.Slice(Assert.Single(statement.Reprints)));
        Assert.Equal(2, read.Now.Segments.Count(segment => segment.StatementId == statement.Id));
        Corrected.AssertWhole(document, read.Now);
    }
}
