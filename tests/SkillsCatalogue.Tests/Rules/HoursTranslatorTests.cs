using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Tests.Rules;

public class HoursTranslatorTests
{
    [Fact]
    public void Stated_hours_win_over_credits()
    {
        var hours = HoursTranslator.Hours(Figures.Facts((6, "CSVET"), (160, "sati")), Figures.Pack("HR"));

        Assert.Equal(new(160, 160, "stated"), hours);
    }

    [Fact]
    public void Credits_become_hours_by_the_factor_of_the_pack_and_name_its_source()
    {
        var hours = HoursTranslator.Hours(Figures.Facts((6, "EKAP")), Figures.Pack("EE"));

        Assert.Equal((156m, 156m), (hours!.Min, hours.Max));
        Assert.Contains("EKAP", hours.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void ECTS_are_a_range()
    {
        var hours = HoursTranslator.Hours(Figures.Facts((4, "ECTS")), Figures.Pack("EU"));

        Assert.Equal((100m, 120m), (hours!.Min, hours.Max));
    }

    [Fact]
    public void Without_a_factor_there_are_no_hours()
    {
        Assert.Null(HoursTranslator.Hours(Figures.Facts((10, "lektioner")), Figures.Pack("DK")));
        Assert.Null(HoursTranslator.Hours(ProgrammeFacts.Unknown, Figures.Pack("HR")));
        Assert.Empty(HoursTranslator.Equivalents(Figures.Facts((10, "lektioner")), Figures.Pack("DK")));
    }

    [Fact]
    public void Two_hundred_and_fifty_hours_in_all_units_that_have_a_source()
    {
        var units = HoursTranslator.Equivalents(Figures.Facts((250, "hours")), Figures.Pack("HR")).ToDictionary(unit => unit.Unit, unit => (unit.Min, unit.Max));

        Assert.Equal((10m, 10m), units["CSVET"]);
        Assert.Equal((9.62m, 9.62m), units["EAP"]);
        Assert.Equal((9.62m, 9.62m), units["EKAP"]);
        Assert.Equal((8.33m, 10m), units["ECTS"]);
        Assert.DoesNotContain("hours", units.Keys);
        Assert.DoesNotContain("lessons", units.Keys);
    }

    [Fact]
    public void Every_equivalent_names_its_source() =>
        Assert.All(HoursTranslator.Equivalents(Figures.Facts((5, "CSVET")), null), unit => Assert.NotEqual("", unit.Source.Trim()));

    [Fact]
    public void Croatia_and_Estonia_overlap_only_at_156_to_225_hours()
    {
        var overlap = HoursTranslator.Overlap(Figures.Pack("HR"), Figures.Pack("EE"));

        Assert.Equal((156m, 225m), (overlap!.Hours.Min, overlap.Hours.Max));
        Assert.Equal((7m, 9m), Whole(overlap, "CSVET"));
        Assert.Equal((6m, 8m), Whole(overlap, "EAP"));
    }

    [Fact]
    public void Packs_without_a_required_volume_have_no_overlap()
    {
        Assert.Null(HoursTranslator.Overlap(Figures.Pack("HR"), Figures.Pack("EU")));
        Assert.Null(HoursTranslator.Overlap(Figures.Pack("SI"), Figures.Pack("EE")));
    }

    private static (decimal, decimal) Whole(VolumeOverlap overlap, string unit) => overlap.Whole.Where(one => one.Unit == unit).Select(one => (one.Min, one.Max)).Single();
}
