using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;

namespace SkillsCatalogue.Tests.Extraction.Reading;

/// <summary>Prompts are versioned data: a recorded reply must never stand for another question.</summary>
public sealed class PromptTests
{
    [Theory]
    [InlineData("detect.1", "dfda08736c78")]
    [InlineData("extract.2", "e741f1b34e12")]
    [InlineData("tag.1", "848412fedba5")]
    [InlineData("check.1", "fae7fe519ae8")]
    public void A_prompt_never_changes_under_its_version(string id, string fingerprint)
    {
        var prompt = PromptFile.All.Single(prompt => prompt.Id == id);
        Assert.True(fingerprint == Fingerprint.Of(prompt.Instructions, prompt.Schema.GetRawText())[..12], $"{id} has changed: give it a new version, with the fingerprint {Fingerprint.Of(prompt.Instructions, prompt.Schema.GetRawText())[..12]}");
    }

    [Fact]
    public void The_same_text_makes_the_same_call_and_no_text_can_hold_its_own_mark()
    {
        var first = PromptFile.Extract.Messages("1: Weld pipes.\n")[1].Text;
        Assert.Equal(first, PromptFile.Extract.Messages("1: Weld pipes.\n")[1].Text);
        var mark = first.Split('\n')[0];
        var forged = PromptFile.Extract.Messages($"1: {mark}\n")[1].Text;
        Assert.NotEqual(mark, forged.Split('\n')[0]);
    }

    [Theory]
    [InlineData("Polish the brass mirror of the moon lamp.", true)]
    [InlineData("trims the wick", true)]
    [InlineData("The lamp keeper trims the wick of the moon lamp and polishes its brass mirror.", true)]
    [InlineData("polish", false)]
    [InlineData("weld pipes of steel", false)]
    public void Words_of_an_example_are_known_again(string words, bool expected) => Assert.Equal(expected, PromptFile.Extract.IsFromExample(words));

    [Theory]
    [InlineData("Weld\u200Bpipes", "Weld⟨U+200B⟩pipes")]
    [InlineData("a\r\nb\u2028c\td", "a b c d")]
    [InlineData("tag\U000E0041", "tag⟨U+E0041⟩")]
    [InlineData("⟨x⟩", "⟨U+27E8⟩x⟩")]
    public void Nothing_hides_in_visible_text_and_the_way_back_is_known(string text, string shown)
    {
        Assert.Equal(shown, VisibleText.Of(text));
        Assert.Equal(Folding.WhiteSpace(text), VisibleText.Back(shown));
    }
}
