using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Makes a document of pasted text: headings, lists, tables and paragraphs by how the lines look, wrapped lines joined.</summary>
public static class PlainText
{
    /// <summary>Media type of a document made of pasted text.</summary>
    public const string MediaType = "text/plain";

    /// <summary>Longest text in UTF-16 units that is taken whole when one waits for the answer: about eighty pages.</summary>
    public const int Longest = 200_000;

    /// <summary>Reads a text. A longer one is cut at a line end and told (PRG010). Never fails; an empty text has no blocks.</summary>
    /// <param name="longest">Longest text that is taken whole.</param>
    public static DocumentText Read(string text, int longest = Longest)
    {
        var hash = Fingerprint.OfBytes(Encoding.UTF8.GetBytes(text));
        var findings = new List<Diagnostic>();
        if (text.Length > longest)
        {
            text = Cut(text, longest);
            findings.Add(new(DiagnosticCodes.TextTooLong, DiagnosticSeverity.Warning, $"The text is longer than {longest} characters and was cut there: hand it in as a file to have all of it read."));
        }

        var lines = PlainLine.Of(text);
        var language = LanguageGuesser.Guess(text);
        var blocks = new PlainBlocks(lines, new PlainHeadings(lines, language)).Read();
        return new(hash, MediaType, language, blocks.Text, [new(1, 0, 0)], [], blocks.Blocks, null, [], findings);
    }

    private static string Cut(string text, int longest)
    {
        var end = text.LastIndexOf('\n', longest - 1);
        if (end <= longest / 2)
            end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end];
    }
}
