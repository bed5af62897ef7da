using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>Compares the places of a text with words that another tool has read from the same pages.</summary>
internal sealed class BoxCheck(IReadOnlyList<PageInfo> pages, IReadOnlyList<PrintedWord> words)
{
    /// <summary>Points that a box may differ from the words in it.</summary>
    public const double Tolerance = 2;

    private readonly ILookup<int, PrintedWord> _words = words.ToLookup(word => word.Page);

    /// <summary>What is wrong with the places; empty when the words in the boxes, box by box and from left to right, spell the text and every box fits its words.</summary>
    public IReadOnlyList<string> FaultsOf(string text, IReadOnlyList<Place> places)
    {
        var faults = new List<string>();
        var spelled = new List<string>();
        foreach (var place in places)
        {
            var inside = WordsIn(place);
            for (var i = 0; i < place.Boxes.Count; i++)
            {
                spelled.AddRange(inside[i].Select(word => word.Text));
                if (FaultOf(place, place.Boxes[i], inside[i]) is { } fault)
                    faults.Add($"page {place.Page}, box {i + 1}: {fault}");
            }
        }

        if (Folding.LettersAndDigits(string.Concat(spelled)) != Folding.LettersAndDigits(text))
            faults.Add($"the boxes hold '{string.Join(' ', spelled)}'");
        return faults;
    }

    /// <summary>The words whose centre lies in each box; a word in two boxes that overlap belongs to the one whose middle is nearer.</summary>
    private List<PrintedWord>[] WordsIn(Place place)
    {
        var inside = place.Boxes.Select(_ => new List<PrintedWord>()).ToArray();
        foreach (var word in _words[place.Page])
        {
            var holders = Enumerable.Range(0, place.Boxes.Count).Where(i => Holds(place.Boxes[i], word)).ToList();
            if (holders.Count > 0)
                inside[holders.MinBy(i => Math.Abs(((place.Boxes[i].Y0 + place.Boxes[i].Y1) / 2) - word.CentreY))].Add(word);
        }

        foreach (var list in inside)
            list.Sort((left, right) => left.Box.X0.CompareTo(right.Box.X0));
        return inside;
    }

    private static bool Holds(Box box, PrintedWord word) => word.CentreX >= box.X0 && word.CentreX <= box.X1 && word.CentreY >= box.Y0 && word.CentreY <= box.Y1;

    private string? FaultOf(Place place, Box box, List<PrintedWord> inside)
    {
        var page = pages[place.Page - 1];
        if (box.X0 < 0 || box.Y0 < 0 || box.X1 > page.Width || box.Y1 > page.Height)
            return $"{Shown(box)} leaves the page of {page.Width:0.#} × {page.Height:0.#}";
        if (inside.Count == 0)
            return $"{Shown(box)} holds no word";
        var union = inside.Select(word => word.Box).Aggregate((one, other) => one.Union(other));
        // In height the tool gives the font's room for every letter and the reader the drawn letters: those lie within that room.
        var fits = Math.Abs(box.X0 - union.X0) <= Tolerance && Math.Abs(box.X1 - union.X1) <= Tolerance && box.Y0 >= union.Y0 - Tolerance && box.Y1 <= union.Y1 + Tolerance;
        return fits ? null : $"{Shown(box)} but its words stand at {Shown(union)}";
    }

    private static string Shown(Box box) => string.Create(CultureInfo.InvariantCulture, $"({box.X0:0.0} {box.Y0:0.0} {box.X1:0.0} {box.Y1:0.0})");
}
