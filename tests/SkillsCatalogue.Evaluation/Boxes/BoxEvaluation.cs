using System.Text;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>
/// Every evidence of a PDF against the words that another tool has inside its boxes: a word is inside when its centre is.
/// Compared after NFKC and lower case, letters and digits only, so that hyphens at line ends and punctuation do not count.
/// </summary>
internal sealed class BoxEvaluation(DocumentReader reader)
{
    private readonly SkillExtractor extractor = new([new StructureExtractor()], TimeProvider.System);

    /// <summary>The cases of a file; null with the reason when nothing can be compared.</summary>
    /// <param name="subject">What is compared.</param>
    public async Task<(IReadOnlyList<BoxCase>? Cases, string? Why)> CompareAsync(string file, BoxSubject subject, CancellationToken ct)
    {
        var name = Path.GetFileName(file);
        var result = await reader.ReadWithLimitAsync(await File.ReadAllBytesAsync(file, ct), name, ct);
        if (result is not ReadResult.Read { Document: var document })
            return (null, $"set aside ({((ReadResult.SetAside)result).Reason.Code})");
        if (OtherTool.Read(file) is not { } other)
            return (null, "pdftotext is not installed");
        if (other.Values.All(words => words.Count == 0))
            return (null, "pdftotext finds no text in it");
        var quotes = subject == BoxSubject.Blocks ? Blocks(document) : await QuotesAsync(document, ct);
        return ([.. quotes.Select(quote => Compare(name, quote.Text, subject == BoxSubject.Control ? Lowered(quote.Places) : quote.Places, other))], null);
    }

    private async Task<IEnumerable<(string Text, IReadOnlyList<Place> Places)>> QuotesAsync(DocumentText document, CancellationToken ct)
    {
        var extraction = await extractor.ExtractAsync(document, StandardParser.Parse(document), document.Sha256, ct);
        return extraction.Candidates
            .SelectMany(candidate => candidate.Evidence)
            .Where(proof => proof.Grounding != Grounding.Unlocated && proof.Places.Any(place => place.Boxes.Count > 0))
            .DistinctBy(proof => proof.Span)
            .OrderBy(proof => proof.Span.Start)
            .Select(proof => (proof.Quote, proof.Places));
    }

    private static IEnumerable<(string Text, IReadOnlyList<Place> Places)> Blocks(DocumentText document) => document.Blocks
        .Select(block => (Text: document.Slice(block.Span), Places: document.PlacesOf(block.Span)))
        .Where(block => Folding.LettersAndDigits(block.Text).Length > 0);

    /// <summary>Every box one line further down: where it meets its words still, the measure is worth nothing.</summary>
    private static IReadOnlyList<Place> Lowered(IReadOnlyList<Place> places) =>
        [.. places.Select(place => place with { Boxes = [.. place.Boxes.Select(box => box with { Y0 = box.Y0 - box.Height, Y1 = box.Y0 })] })];

    private static BoxCase Compare(string file, string quote, IReadOnlyList<Place> places, IReadOnlyDictionary<int, IReadOnlyList<OtherWord>> other)
    {
        var words = places.SelectMany(place => Inside(place, other.GetValueOrDefault(place.Page, []))).ToList();
        var found = string.Join(' ', words.Select(word => word.Text));
        return new(file, [.. places.Select(place => place.Page)], places.Sum(place => place.Boxes.Count), quote, found, Judge(quote, words));
    }

    /// <summary>Words whose centre lies in a box: box by box, from the left. A word in two boxes counts once.</summary>
    private static IEnumerable<OtherWord> Inside(Place place, IReadOnlyList<OtherWord> words)
    {
        var left = words.ToList();
        foreach (var box in place.Boxes)
        {
            var inside = left.Where(word => word.X >= box.X0 && word.X <= box.X1 && word.Y >= box.Y0 && word.Y <= box.Y1).OrderBy(word => word.X).ToList();
            left.RemoveAll(inside.Contains);
            foreach (var word in inside)
                yield return word;
        }
    }

    internal static BoxVerdict Judge(string quote, IReadOnlyList<OtherWord> words)
    {
        var (wanted, found) = (Folding.LettersAndDigits(quote), Folding.LettersAndDigits(string.Concat(words.Select(word => word.Text))));
        if (wanted == found)
            return BoxVerdict.Equal;
        if (Sorted(wanted) == Sorted(found))
            return BoxVerdict.OtherOrder;
        if (Bare(wanted) is { Length: > 0 } bare && bare == Bare(found))
            return BoxVerdict.OtherLetters;
        if (Joined(wanted, words))
            return BoxVerdict.JoinedWord;
        var (more, fewer) = (Lacks(found, wanted), Lacks(wanted, found));
        return more && fewer ? BoxVerdict.OtherWords : more ? BoxVerdict.MoreWords : BoxVerdict.FewerWords;
    }

    /// <summary>The quote is what the other tool found but for letters at the ends of its first or last word.</summary>
    private static bool Joined(string wanted, IReadOnlyList<OtherWord> words)
    {
        if (words.Count == 0)
            return false;
        var keys = words.Select(word => Folding.LettersAndDigits(word.Text)).Where(key => key.Length > 0).ToList();
        if (keys.Count == 0)
            return false;
        var at = string.Concat(keys).IndexOf(wanted, StringComparison.Ordinal);
        return wanted.Length > 0 && at >= 0 && at < keys[0].Length && keys.Sum(key => key.Length) - at - wanted.Length < keys[^1].Length;
    }

    /// <summary>Letters without accents and signs that stand for no letter of a script we know.</summary>
    private static string Bare(string key) =>
        new([.. key.Normalize(NormalizationForm.FormKD).Where(letter => char.IsLetterOrDigit(letter) && letter < 0x0250)]);

    private static string Sorted(string key) => new([.. key.Order()]);

    /// <summary>True when one has letters that the other does not have as often.</summary>
    private static bool Lacks(string one, string other)
    {
        var counts = other.CountBy(letter => letter).ToDictionary();
        return one.CountBy(letter => letter).Any(pair => pair.Value > counts.GetValueOrDefault(pair.Key));
    }
}
