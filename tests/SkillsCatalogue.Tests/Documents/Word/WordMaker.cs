using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Tests.Documents.Word;

/// <summary>Builds a Word document out of pieces of WordprocessingML.</summary>
internal sealed class WordMaker
{
    public const string Filler = "<w:p><w:r><w:t>Osoba planira rad, provjerava alat i vodi evidenciju o svim obavljenim poslovima u radionici.</w:t></w:r></w:p>";

    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    /// <summary>Content of <c>w:body</c>; a filler paragraph follows it, so that the document has letters enough.</summary>
    public required string Body { get; init; }

    /// <summary>Content of <c>w:styles</c>; null for no style sheet.</summary>
    public string? Styles { get; init; }

    /// <summary>Content of <c>w:numbering</c>; null for no lists.</summary>
    public string? Numbering { get; init; }

    public Action<WordprocessingDocument>? More { get; init; }

    public WordprocessingDocumentType Type { get; init; } = WordprocessingDocumentType.Document;

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, Type))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(Root("document", $"<w:body>{Body}{Filler}</w:body>"));
            if (Styles is not null)
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Root("styles", Styles));
            if (Numbering is not null)
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(Root("numbering", Numbering));
            More?.Invoke(file);
        }

        return stream.ToArray();
    }

    public Core.Documents.DocumentText Read() => Reading.Read(Bytes(), "standard.docx");

    /// <summary>The whole XML of an element with its namespaces.</summary>
    public static string Root(string name, string content) => $"<w:{name} {Namespaces}>{content}</w:{name}>";

    /// <summary>A paragraph with these properties and one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int list, int level = 0) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A level of a numbering definition.</summary>
    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    /// <summary>Definition and list of the same number.</summary>
    public static string List(int number, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{number}\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{number}\"/></w:num>";
}
