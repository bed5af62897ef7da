using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Standards.Versions;

public sealed class StatementAlignerTests
{
    private static readonly ParsedStandard Old = StandardOf.Lines(
        "A | 1.1 | Plan the work from drawings.",
        "A | 1.2 | Measure insulation resistance of circuits up to 400 V.",
        "A | 1.3 | Write a report of the measurement.",
        "B | 2.1 | Mount solar panels on pitched roofs.",
        "B | 2.2 | Dispose of waste by its kind.");

    [Fact]
    public void A_standard_against_itself_is_unchanged() =>
        Assert.All(StatementAligner.Align(Old, Old).Pairs, pair => Assert.Equal((pair.Old, StatementChange.Unchanged, 1.0), (pair.New, pair.Change, pair.Similarity)));

    [Fact]
    public void Changed_added_and_removed_statements_are_told_in_reading_order()
    {
        var fresh = StandardOf.Lines(
            "A | 1.1 | Plan the work from drawings.",
            "A | 1.2 | Measure insulation resistance of circuits up to 1000 V.",
            "B | 2.1 | Mount solar panels on pitched roofs.",
            "B | 2.2 | Advise customers about heat pumps.",
            "B | 2.3 | Keep tools in order.");
        Assert.Equal(
            [("s1", "s1", StatementChange.Unchanged), ("s2", "s2", StatementChange.Changed), ("s3", null, StatementChange.Removed), ("s4", "s3", StatementChange.Unchanged), ("s5", null, StatementChange.Removed),
                (null, "s4", StatementChange.Added), (null, "s5", StatementChange.Added)],
            Told(StatementAligner.Align(Old, fresh)));
    }

    [Fact]
    public void Order_case_and_punctuation_alone_are_no_change()
    {
        var fresh = StandardOf.Lines(
            "B | 2.2 | DISPOSE of waste by its kind",
            "B | 2.1 | mount solar panels on pitched roofs;",
            "A | 1.3 | Write a report of the measurement.",
            "A | 1.1 | Plan the work from drawings.",
            "A | 1.2 | Measure insulation resistance of circuits up to 400 V.");
        Assert.Equal(5, StatementAligner.Align(Old, fresh).Count(StatementChange.Unchanged));
    }

    [Fact]
    public void The_same_words_under_another_code_or_in_another_unit_have_moved()
    {
        var fresh = StandardOf.Lines(
            "A | 1.1 | Plan the work from drawings.",
            "A | 1.4 | Measure insulation resistance of circuits up to 400 V.",
            "A | 1.3 | Write a report of the measurement.",
            "B | 2.1 | Mount solar panels on pitched roofs.",
            "A | 2.2 | Dispose of waste by its kind.");
        Assert.Equal(
            [StatementChange.Unchanged, StatementChange.Moved, StatementChange.Unchanged, StatementChange.Unchanged, StatementChange.Moved],
            StatementAligner.Align(Old, fresh).Pairs.Select(pair => pair.Change));
    }

    [Fact]
    public void A_unit_that_is_renamed_or_renumbered_stays_the_same_unit()
    {
        var fresh = StandardOf.Lines(
            "B | 1.1 | Greet the customer.",
            "C | 1.1 | Plan the work from drawings.",
            "C | 1.2 | Measure insulation resistance of circuits up to 400 V.",
            "C | 1.3 | Write a report of the measurement.",
            "D | 2.1 | Mount solar panels on pitched roofs.",
            "D | 2.2 | Dispose of waste by its kind.");
        var alignment = StatementAligner.Align(Old, fresh);
        Assert.Equal((5, 1), (alignment.Count(StatementChange.Unchanged), alignment.Count(StatementChange.Added)));
    }

    [Fact]
    public void Words_that_stand_in_two_units_find_their_own_unit()
    {
        var old = StandardOf.Lines("A | 1 | Work safely.", "B | 1 | Work safely.", "C | 1 | Work safely.");
        var fresh = StandardOf.Lines("C | 1 | Work safely.", "A | 1 | Work safely.");
        Assert.Equal([("s3", "s1", StatementChange.Unchanged), ("s1", "s2", StatementChange.Unchanged), ("s2", null, StatementChange.Removed)], Told(StatementAligner.Align(old, fresh)));
    }

    [Fact]
    public void A_thorough_rewording_is_found_by_its_code_and_unit_and_a_stranger_in_its_place_is_not()
    {
        var old = StandardOf.Lines("A | 1.1 | Checks the tightness of pipe joints under pressure.", "A | 1.2 | Orders material.");
        var fresh = StandardOf.Lines("A | 1.1 | Verify tightness of joints by a pressure test of the pipe.", "A | 1.2 | Serve meals to guests.");
        Assert.Equal([("s1", "s1", StatementChange.Changed), ("s2", null, StatementChange.Removed), (null, "s2", StatementChange.Added)], Told(StatementAligner.Align(old, fresh)));
    }

    [Fact]
    public void A_split_statement_is_changed_into_one_part_and_the_other_is_added()
    {
        var fresh = StandardOf.Lines("A | 1.1 | Inspect centrifugal pumps for leaks.", "A | 1.2 | Repair them on site with approved parts.");
        var alignment = StatementAligner.Align(StandardOf.Lines("A | 1.1 | Inspect centrifugal pumps for leaks and repair them on site."), fresh);
        Assert.Equal((1, 1, 0), (alignment.Count(StatementChange.Changed), alignment.Count(StatementChange.Added), alignment.Count(StatementChange.Removed)));
    }

    [Fact]
    public void Nothing_against_something_is_added_or_removed()
    {
        var none = StandardOf.Lines();
        Assert.Empty(StatementAligner.Align(none, none).Pairs);
        Assert.Equal(5, StatementAligner.Align(none, Old).Count(StatementChange.Added));
        Assert.Equal(5, StatementAligner.Align(Old, none).Count(StatementChange.Removed));
        Assert.Equal(0, StatementAligner.Align(Old, none).Overlap);
    }

    private static IEnumerable<(string?, string?, StatementChange)> Told(VersionAlignment alignment) => alignment.Pairs.Select(pair => (pair.Old, pair.New, pair.Change));
}
