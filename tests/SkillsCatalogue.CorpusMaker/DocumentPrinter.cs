using SkillsCatalogue.CorpusMaker.Source;
using SkillsCatalogue.CorpusMaker.Word;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Makes the document of an authored source in the form that it asks for.</summary>
public static class DocumentPrinter
{
    /// <summary>Writes source.pdf, .html, .docx or .txt into <paramref name="folder"/>.</summary>
    /// <param name="css">How PDF and HTML are set; not used for Word and text.</param>
    public static async Task PrintAsync(SourceDocument document, string css, string folder)
    {
        var file = Path.Combine(folder, document.File);
        switch (document.Output)
        {
            case "pdf": await ChromiumPrinter.PrintAsync(new HtmlWriter(document, css).Write(), file); break;
            case "docx": await File.WriteAllBytesAsync(file, new WordWriter(document).Write()); break;
            case "txt": await File.WriteAllTextAsync(file, PlainTextWriter.Write(document)); break;
            default: await File.WriteAllTextAsync(file, new HtmlWriter(document, css).Write()); break;
        }
    }
}
