using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Encoding of text for HTML that leaves the letters of our languages as they are.</summary>
public static class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text with markup characters and invisible ones (such as U+00AD) as references.</summary>
    public static string Encode(string text) => Encoder.Encode(text);
}
