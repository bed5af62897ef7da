using SkillsCatalogue.Language.Standards.Versions;

namespace SkillsCatalogue.Tests.Standards.Versions;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("mount solar panels", "mount solar panels", "mount solar panels")]
    [InlineData("up to 400 V.", "up to 1000 V.", "up to [-400-] {+1000+} V.")]
    [InlineData("Mount panels", "mount panels;", "mount panels;")]
    [InlineData("plan work", "plan and check work daily", "plan {+and check+} work {+daily+}")]
    [InlineData("", "all new", "{+all new+}")]
    [InlineData("all gone", "", "[-all gone-]")]
    public void Words_only_in_one_text_are_marked(string old, string fresh, string expected) =>
        Assert.Equal(expected, string.Join(' ', WordDifference.Of(old, fresh).Select(run => run.Change switch
        {
            WordChange.Deleted => $"[-{run.Text}-]",
            WordChange.Inserted => $"{{+{run.Text}+}}",
            _ => run.Text,
        })));
}
