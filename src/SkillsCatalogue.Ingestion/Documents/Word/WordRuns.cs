using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using M = DocumentFormat.OpenXml.Math;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Reads what stands inside paragraphs: runs, links, fields, tracked changes, content controls, formulas.</summary>
/// <param name="part">The part that the paragraphs stand in; relationships are its own.</param>
internal sealed class WordRuns(OpenXmlPart part, WordStyleSheet styles, WordLinks links, WordFields fields)
{
    /// <summary>Letters that were left out because they are hidden.</summary>
    public int HiddenLetters { get; private set; }

    /// <summary>Appends the text of a paragraph to a draft.</summary>
    /// <returns>The text boxes that are anchored in it.</returns>
    public IReadOnlyList<W.TextBoxContent> Read(OpenXmlElement paragraph, StyleFacts style, WordDraft draft)
    {
        var boxes = new List<W.TextBoxContent>();
        ReadInside(paragraph, style, draft, boxes);
        fields.EndParagraph();
        return boxes;
    }

    private void ReadInside(OpenXmlElement parent, StyleFacts style, WordDraft draft, List<W.TextBoxContent> boxes)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case W.Run run:
                    ReadRun(run, new RunLook(run, style, styles), draft, boxes);
                    break;
                case W.SdtRun control when WordMarkup.IsPrompt(control):
                case W.ParagraphProperties or W.SdtProperties or W.SdtEndCharProperties or M.ParagraphProperties:
                case not null when WordMarkup.IsDeleted(child):
                    break;
                case W.Hyperlink link:
                    links.AddRelated(part, link.Id?.Value);
                    ReadInside(link, style, draft, boxes);
                    break;
                case W.SimpleField field:
                    links.AddField(field.Instruction?.Value ?? string.Empty);
                    ReadInside(field, style, draft, boxes);
                    break;
                case AlternateContent alternatives when WordMarkup.Choice(alternatives) is { } choice:
                    ReadInside(choice, style, draft, boxes);
                    break;
                case M.Text formula when !fields.InInstruction:
                    draft.Append(formula.Text, isBold: false, style.Size ?? RunLook.UsualSize, fields.InContents);
                    break;
                case { HasChildren: true }:
                    ReadInside(child, style, draft, boxes);
                    break;
            }
        }
    }

    private void ReadRun(OpenXmlElement run, RunLook look, WordDraft draft, List<W.TextBoxContent> boxes)
    {
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case W.FieldChar sign:
                    fields.Read(sign);
                    break;
                case W.FieldCode code:
                    fields.Read(code);
                    break;
                case W.Drawing or W.Picture or W.EmbeddedObject:
                    boxes.AddRange(WordMarkup.TextBoxes(child));
                    break;
                case AlternateContent alternatives when WordMarkup.Choice(alternatives) is { } choice:
                    ReadRun(choice, look, draft, boxes);
                    break;
                case W.Ruby ruby:
                    foreach (var inner in ruby.GetFirstChild<W.RubyBase>()?.Elements<W.Run>() ?? [])
                        ReadRun(inner, look, draft, boxes);
                    break;
                default:
                    Append(TextOf(child, look.Font), look, draft);
                    break;
            }
        }
    }

    private void Append(string? text, RunLook look, WordDraft draft)
    {
        if (text is null || fields.InInstruction)
            return;
        if (look.IsHidden)
            HiddenLetters += text.Count(char.IsLetterOrDigit);
        else
            draft.Append(text, look.IsBold, look.Size, fields.InContents);
    }

    /// <summary>What an element of a run prints; null for nothing. A page break is no break of the text.</summary>
    private static string? TextOf(OpenXmlElement element, string? font) => element switch
    {
        W.Text text => SymbolGlyphs.Replace(text.Space?.InnerText == "preserve" ? text.Text : text.Text.Trim(), font),
        W.TabChar or W.PositionalTab => " ",
        W.Break line => line.Type?.InnerText is "page" or "column" ? " " : "\n",
        W.CarriageReturn => "\n",
        W.NoBreakHyphen => "-",
        W.SymbolChar symbol => int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var code) ? SymbolGlyphs.Shown((char)code, symbol.Font?.Value) : null,
        _ => null,
    };
}
