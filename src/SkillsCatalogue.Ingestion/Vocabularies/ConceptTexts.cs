using System.Text;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>Cells → labels and notes, with ESCO's oddities taken out: lists by line breaks or bars, tabs and no-break spaces, labels said twice.</summary>
internal sealed class ConceptTexts
{
    private static readonly string[] BetweenLabels = ["\r\n", "\n", "\r", " | "];

    /// <summary>Labels that lost white space.</summary>
    public int Respaced { get; private set; }

    /// <summary>Labels left out, since their concept has them already.</summary>
    public int Repeated { get; private set; }

    /// <returns>The preferred label first; empty when the record has no text at all.</returns>
    public IReadOnlyList<ConceptText> Of(EscoTable row, string prefLabel = "preferredLabel", string description = "description", string scopeNote = "scopeNote")
    {
        var texts = new List<ConceptText>();
        // SKOS S13: a concept's preferred, alternative and hidden labels have nothing in common.
        var labels = new HashSet<string>(StringComparer.Ordinal);
        if (Label(row[prefLabel]) is { Length: > 0 } preferred)
        {
            texts.Add(new(ConceptTextKind.PrefLabel, preferred));
            labels.Add(preferred);
        }

        Add(ConceptTextKind.AltLabel, row["altLabels"], labels, texts, preferred: texts.Count > 0 ? texts[0].Text : null);
        Add(ConceptTextKind.HiddenLabel, row["hiddenLabels"], labels, texts, preferred: null);
        Add(ConceptTextKind.Description, row[description], texts);
        Add(ConceptTextKind.Definition, row["definition"], texts);
        Add(ConceptTextKind.ScopeNote, row[scopeNote], texts);
        return texts;
    }

    private void Add(ConceptTextKind kind, string cell, HashSet<string> labels, List<ConceptText> texts, string? preferred)
    {
        foreach (var part in cell.Split(BetweenLabels, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Label(part) is not { Length: > 0 } label)
                continue;
            if (labels.Add(label))
                texts.Add(new(kind, label));
            else if (label != preferred)
                Repeated++; // That the preferred label stands among the alternative ones is ESCO's habit.
        }
    }

    private static void Add(ConceptTextKind kind, string cell, List<ConceptText> texts)
    {
        var note = cell.ReplaceLineEndings("\n").Trim().Normalize(NormalizationForm.FormC);
        if (note.Length > 0)
            texts.Add(new(kind, note));
    }

    private string Label(string cell)
    {
        var label = Folding.WhiteSpace(cell).Normalize(NormalizationForm.FormC);
        if (label.Length > 0 && label != cell.Trim(' '))
            Respaced++;
        return label;
    }
}
