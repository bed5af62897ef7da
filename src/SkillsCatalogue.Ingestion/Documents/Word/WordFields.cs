using System.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>The fields that are open at a place of a story: a field is an instruction, which is not printed, and its result, which is. Fields nest and run over paragraphs.</summary>
internal sealed class WordFields(WordLinks links)
{
    private const int Deepest = 50;

    private readonly Stack<Field> open = new();

    /// <summary>The text here belongs to an instruction.</summary>
    public bool InInstruction => open.Any(one => !one.HasResult);

    /// <summary>The text here is the result of a table of contents.</summary>
    public bool InContents => open.Any(one => one.IsContents);

    public void Read(W.FieldChar sign)
    {
        switch (sign.FieldCharType?.InnerText)
        {
            case "begin" when open.Count < Deepest:
                open.Push(new Field());
                break;
            case "separate" when open.TryPeek(out var current):
                Close(current);
                break;
            case "end" when open.TryPop(out var current):
                Close(current);
                break;
        }
    }

    public void Read(W.FieldCode code)
    {
        if (open.TryPeek(out var current))
            current.Instruction.Append(code.Text);
    }

    /// <summary>An instruction ends with its paragraph at the latest: a field that lost its end must not swallow the rest of the document.</summary>
    public void EndParagraph()
    {
        foreach (var current in open.Where(one => !one.HasResult))
            Close(current);
    }

    private void Close(Field current)
    {
        if (!current.HasResult)
            links.AddField(current.Instruction.ToString());
        current.HasResult = true;
        current.IsContents = current.Instruction.ToString().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool HasResult { get; set; }

        public bool IsContents { get; set; }
    }
}
