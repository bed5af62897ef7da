using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Programmes;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Programmes;

/// <summary>The samples as a person would paste them, in several manners.</summary>
public class PastedSampleTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var name in SampleProgramme.Names)
            {
                foreach (var manner in new[] { "word", "markdown", "wrapped", "flat" })
                    cases.Add(name, manner);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pasted_samples_give_nearly_the_same_outcomes(string name, string manner)
    {
        var sample = new SampleProgramme(name);
        var pasted = Paste(sample.Document(), manner);
        var draft = ProgrammeReader.Read(PlainText.Read(pasted));
        var wanted = sample.Outcomes.Select(Folding.LettersAndDigits).ToHashSet();
        var found = draft.Outcomes.Select(outcome => Folding.LettersAndDigits(outcome.Text)).ToHashSet();
        var missed = sample.Outcomes.Where(text => !found.Contains(Folding.LettersAndDigits(text))).ToList();
        var extra = draft.Outcomes.Where(outcome => !wanted.Contains(Folding.LettersAndDigits(outcome.Text))).ToList();
        output.WriteLine($"{name} {manner}: {sample.Outcomes.Count - missed.Count} of {sample.Outcomes.Count}, extra {extra.Count}, modules {draft.Modules.Count}, title {draft.Title}, level {draft.Facts.Level}, form {draft.Facts.Form}, {string.Join(", ", draft.Facts.Volume.Select(volume => $"{volume.Value} {volume.Unit}"))}");
        foreach (var text in missed)
            output.WriteLine($"  - {text}");
        foreach (var outcome in extra)
            output.WriteLine($"  + {outcome.Text}");

        Assert.True(missed.Count <= sample.Outcomes.Count * 0.15, $"{missed.Count} of {sample.Outcomes.Count} outcomes are missed.");
        Assert.True(extra.Count <= sample.Outcomes.Count * 0.15, $"{extra.Count} lines are no outcomes.");
    }

    private static string Paste(DocumentText document, string manner)
    {
        var text = new StringBuilder();
        var blocks = document.Blocks.Where(block => block.Kind is not (BlockKind.Furniture or BlockKind.Contents or BlockKind.Boilerplate)).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var words = Folding.WhiteSpace(document.Slice(block.Span));
            if (block.Cell is { } cell)
            {
                var ends = i + 1 == blocks.Count || blocks[i + 1].Cell is not { } next || next.Table != cell.Table || next.Row != cell.Row;
                text.Append(words).Append(ends ? "\n" : manner == "markdown" ? " | " : "\t");
                if (ends && i + 1 < blocks.Count && blocks[i + 1].Cell?.Table != cell.Table)
                    text.Append('\n');
                continue;
            }

            var content = Folding.WhiteSpace(document.Slice(block.Content));
            var isItem = block.Kind == BlockKind.ListItem;
            var number = block.Marker is { } marker && marker.Any(char.IsLetterOrDigit) ? marker + " " : null;
            switch (manner)
            {
                case "markdown":
                    text.Append(block.Kind == BlockKind.Heading ? new string('#', Math.Clamp(block.HeadingLevel, 1, 6)) + " " : isItem ? number ?? "- " : "").Append(isItem ? content : words).Append(isItem ? "\n" : "\n\n");
                    break;
                case "wrapped":
                    Wrap(text, isItem ? (number ?? "• ") + content : words);
                    text.Append(block.Kind == BlockKind.Heading || (isItem && i + 1 < blocks.Count && blocks[i + 1].Kind != BlockKind.ListItem) ? "\n" : "");
                    break;
                case "flat":
                    text.Append(isItem ? (number ?? "") + content : words).Append('\n');
                    break;
                default:
                    text.Append(isItem ? (number ?? "•\t") + content : words).Append("\n\n");
                    break;
            }
        }

        return text.ToString();
    }

    private static void Wrap(StringBuilder text, string line)
    {
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            if (column > 0 && column + word.Length > 84)
            {
                text.Append('\n');
                column = 0;
            }

            if (column > 0)
                text.Append(' ');
            text.Append(word);
            column += word.Length + 1;
        }

        text.Append('\n');
    }
}
