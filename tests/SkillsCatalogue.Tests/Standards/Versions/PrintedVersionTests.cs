using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Standards.Versions;

public sealed class PrintedVersionTests
{
    [Theory]
    [InlineData("validFrom:2024-01-01", "validFrom:2023-06-30", 1)]
    [InlineData("validFrom:2024-01-01;version:1.0", "validFrom:2023-06-30;version:2.0", 1)]
    [InlineData("version:1.10", "version:1.9", 1)]
    [InlineData("version:2", "version:2.0", 0)]
    [InlineData("version:Version 3 (final)", "version:4", -1)]
    [InlineData("version:1", "validFrom:2024-01-01", 0)]
    [InlineData("", "", 0)]
    public void A_later_day_counts_before_a_higher_number(string one, string other, int order)
    {
        Assert.Equal(order, Math.Sign(Of(one).CompareTo(Of(other))));
        Assert.Equal(-order, Math.Sign(Of(other).CompareTo(Of(one))));
    }

    [Theory]
    [InlineData("SZ-1 v2", "sz1")]
    [InlineData("sz 1 (ver. 2.1)", "sz1")]
    [InlineData("J.62DMI00.002.1", "j62dmi000021")]
    [InlineData("MES/Q0601", "mesq0601")]
    [InlineData(" ", null)]
    public void Codes_are_compared_without_signs_and_version(string code, string? key) => Assert.Equal(key, StandardCode.KeyOf(code));

    private static PrintedVersion Of(string references) => PrintedVersion.Of(StandardOf.Lines() with
    {
        References = [.. references.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':')).Select(parts => new SkillsCatalogue.Core.Standards.StandardReference(parts[0], parts[1]))],
    });
}
