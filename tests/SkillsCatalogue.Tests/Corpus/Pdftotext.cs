using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>Words of a PDF and their places as poppler's <c>pdftotext -bbox</c> reads them: it shares no code with the reader under test.</summary>
internal static class Pdftotext
{
    public static bool IsInstalled { get; } = Answers();

    /// <summary>All words, in the tool's order; its places from the top-left corner are turned into ours from the lower-left one.</summary>
    public static IReadOnlyList<PrintedWord> WordsOf(string pdf)
    {
        using var process = Process.Start(Command("-bbox", "-enc", "UTF-8", pdf, "-"))!;
        // What it complains of is read and dropped: a full pipe would stop it.
        process.BeginErrorReadLine();
        using var reader = XmlReader.Create(process.StandardOutput, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false });
        var page = 0;
        var words = new List<PrintedWord>();
        foreach (var element in XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "page"))
        {
            page++;
            var height = Number(element, "height");
            words.AddRange(element.Elements().Select(word => new PrintedWord(
                word.Value,
                page,
                new Box(Number(word, "xMin"), height - Number(word, "yMax"), Number(word, "xMax"), height - Number(word, "yMin")))));
        }

        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return words;
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static ProcessStartInfo Command(params string[] arguments) =>
        new("pdftotext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };

    private static bool Answers()
    {
        try
        {
            using var process = Process.Start(Command("-v"))!;
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
