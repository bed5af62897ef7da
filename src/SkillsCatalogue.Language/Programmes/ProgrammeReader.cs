using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Reads a training programme: the parser of standards finds units and statements, the lexicons of programmes tell its facts and what is teaching content.</summary>
public static class ProgrammeReader
{
    /// <summary>Counts changes of the rules that can change a result.</summary>
    public const int Version = 1;

    /// <summary>Reads a document. Never fails: what is not found is null or empty, and a diagnostic says what to do.</summary>
    /// <param name="language">ISO 639-1; null: the language that the document was recognised as.</param>
    public static ProgrammeDraft Read(DocumentText document, string? language = null)
    {
        if (language is not null && language != document.Language)
            document = document with { Language = language };
        var parsed = StandardParser.Parse(document);
        var lexicon = ProgrammeLexicon.For(document.Language);
        var spans = ModuleFinder.Find(document, parsed, lexicon);
        var index = new ModuleIndex(spans);
        var facts = new ProgrammeFactReader(document, lexicon, index);
        var found = OutcomeFinder.Find(document, parsed, lexicon);
        var modules = spans.Select((span, i) => Module(document, facts, span, i)).ToList();
        var outcomes = found.Statements.Select((statement, i) => Outcome(document, index, statement, i)).ToList();
        // Pasted text shows no sizes: what the programme calls its name is surer than its first heading.
        var title = document.MediaType == PlainText.MediaType ? facts.Name ?? parsed.Title : parsed.Title;
        var whole = facts.Whole(title);
        return new(
            document.Sha256, title, document.Language, whole, modules, outcomes,
            ReferencesOf(document, parsed, index), ProgrammeFindings.Of(document, whole, modules, outcomes.Count, found.WithoutHeading));
    }

    private static ProgrammeModule Module(DocumentText document, ProgrammeFactReader facts, ProgrammeModuleSpan module, int index)
    {
        var heading = document.Slice(new(module.Span.Start, LineEnd(document, module.Span)));
        var references = ReferenceFinder.In(heading).Concat(facts.LinesOf(index).SelectMany(facts.ReferencesIn));
        return new(module.Number, module.Title, facts.VolumeOf(index), module.Span, [.. references.Distinct(StringComparer.Ordinal)]);
    }

    private static ProgrammeOutcome Outcome(DocumentText document, ModuleIndex modules, Statement statement, int index) => new(
        FormattableString.Invariant($"o{index + 1}"), statement.Text, statement.Code, statement.Kind, Fingerprint.OfStatement(statement.Text),
        modules.At(statement.Span.Start),
        statement.Span, document.PlacesOf(statement.Span), [.. ReferenceFinder.In(statement.Text).Concat(InRow(document, statement.Span)).Distinct(StringComparer.Ordinal)]);

    /// <summary>References in the other cells of the row that an outcome stands in.</summary>
    private static IEnumerable<string> InRow(DocumentText document, TextSpan span)
    {
        var block = BlockAt(document, span.Start);
        if (document.Blocks[block].Cell is not { } cell)
            yield break;
        bool IsOfRow(int index) => index >= 0 && index < document.Blocks.Count && document.Blocks[index].Cell is { } other && other.Table == cell.Table && other.Row == cell.Row;
        var first = block;
        while (IsOfRow(first - 1))
            first--;
        for (var index = first; IsOfRow(index); index++)
        {
            if (document.Blocks[index].Cell!.Column == cell.Column)
                continue;
            foreach (var reference in ReferenceFinder.In(document.Slice(document.Blocks[index].Span)))
                yield return reference;
        }
    }

    /// <summary>The last block that begins at the offset or before it.</summary>
    private static int BlockAt(DocumentText document, int offset)
    {
        int low = 0, high = document.Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (document.Blocks[middle].Span.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>References outside modules and outcomes: in headings, facts and prose, and registers that the document links to.</summary>
    private static IReadOnlyList<string> ReferencesOf(DocumentText document, ParsedStandard parsed, ModuleIndex modules)
    {
        var ofStatements = parsed.Statements.Select(statement => BlockAt(document, statement.Span.Start)).ToHashSet();
        return
        [
            .. document.Blocks
                .Where((block, i) => block.Kind is not (BlockKind.Furniture or BlockKind.Boilerplate or BlockKind.Contents) && modules.At(block.Span.Start) < 0 && !ofStatements.Contains(i))
                .SelectMany(block => ReferenceFinder.In(document.Slice(block.Span)))
                .Concat(parsed.References.Where(reference => reference.Kind == "registerUrl" && !document.Text.Contains(reference.Value, StringComparison.Ordinal)).Select(reference => reference.Value))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static int LineEnd(DocumentText document, TextSpan span)
    {
        var end = document.Text.IndexOf('\n', span.Start, Math.Max(0, span.Length));
        return end < 0 ? span.End : end;
    }
}
