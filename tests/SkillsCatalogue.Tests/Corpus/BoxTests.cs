using SkillsCatalogue.Core.Documents;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>Every box of every statement holds just the words of the statement, as another tool reads them.</summary>
public sealed class BoxTests(ITestOutputHelper output)
{
    private const string NotInstalled = "pdftotext (poppler-utils) is not installed: the boxes of the corpus were NOT checked against another tool.";

    public static TheoryData<string> Names => CorpusStandard.PdfNames;

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void The_boxes_of_a_statement_hold_its_words(string name)
    {
        Skip.IfNot(Pdftotext.IsInstalled, NotInstalled);
        var standard = CorpusStandard.Of(name);
        var check = new BoxCheck(standard.Document.Pages, Pdftotext.WordsOf(standard.Source));
        var faults = new List<string>();
        int spans = 0, boxes = 0;
        foreach (var statement in standard.Parsed.Statements)
        {
            foreach (var span in statement.Reprints.Prepend(statement.Span))
            {
                var places = standard.Document.PlacesOf(span);
                spans++;
                boxes += places.Sum(place => place.Boxes.Count);
                faults.AddRange(check.FaultsOf(statement.Text, places).Select(fault => $"{statement.Id} '{statement.Text}': {fault}"));
            }
        }

        output.WriteLine($"{name}: {boxes} boxes of {spans} places of {standard.Parsed.Statements.Count} statements checked.");
        Assert.True(spans > 0 && boxes >= spans);
        Assert.True(faults.Count == 0, $"{faults.Count} faults in {boxes} boxes:\n{string.Join('\n', faults)}");
    }

    /// <summary>The check itself can fail: a box beside its words, one that is too wide, one off the page and one without its last line are found.</summary>
    [Fact]
    public void A_wrong_box_is_found()
    {
        PrintedWord[] words = [new("Weld", 1, new(10, 80, 30, 92)), new("thin", 1, new(33, 80, 50, 92)), new("pipes", 1, new(10, 66, 34, 78)), new("other", 1, new(60, 66, 80, 78))];
        var check = new BoxCheck([new PageInfo(1, 100, 100)], words);
        Box first = new(10, 82, 50, 91), second = new(10, 68, 34, 77);

        Assert.Empty(Faults(first, second));
        Assert.NotEmpty(Faults(first));
        Assert.NotEmpty(Faults(second, first));
        Assert.NotEmpty(Faults(first with { X0 = 7 }, second));
        Assert.NotEmpty(Faults(first with { X0 = 13, X1 = 53 }, second));
        Assert.NotEmpty(Faults(first with { Y1 = 95 }, second));
        Assert.NotEmpty(Faults(first, second with { X1 = 81 }));
        Assert.NotEmpty(Faults(first, second with { X0 = -1 }));
        Assert.NotEmpty(Faults(first, second, new(40, 10, 60, 20)));

        IReadOnlyList<string> Faults(params Box[] boxes) => check.FaultsOf("Weld thin pipes", [new Place(1, boxes)]);
    }
}
