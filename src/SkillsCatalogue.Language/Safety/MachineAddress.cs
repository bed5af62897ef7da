using System.Text;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Safety;

/// <summary>
/// Finds words of a document that speak to a program that reads it (orders to a language model, forged messages and replies, addresses to call). They are withheld from a
/// model and shown to the editors. Finding them is one wall of several: what a model says is believed only where the program finds it in the words of a statement.
/// </summary>
public static partial class MachineAddress
{
    /// <summary>A longer block is a document without paragraphs: there only the words themselves are meant.</summary>
    private const int LongestParagraph = 2000;

    /// <summary>Orders written letter by letter, with the blanks out.</summary>
    private static readonly string[] Spelled = ["ignoreall", "ignoreprev", "ignorethe", "ignoreyour", "disregardall", "disregardprev", "ignorirajsve", "ignorirajpreth", "eiraeelnevaid", "ignoreralle", "systemprompt"];

    /// <summary>Such words stand in the text.</summary>
    public static bool Is(string text) => FindAll(text).Count > 0;

    /// <summary>The stretches of such words in reading order, without overlaps; empty when there are none.</summary>
    public static IReadOnlyList<TextSpan> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> found = [.. InPlainText(text)];
        foreach (var code in Coded().EnumerateMatches(text))
        {
            if (Decoded(text.AsSpan(code.Index, code.Length)) is { } hidden && InPlainText(hidden).Any())
                found.Add(new(code.Index, code.Index + code.Length));
        }

        return Merged(found);
    }

    /// <summary>The paragraphs of a document that hold such words: an order seldom ends with the words that give it away.</summary>
    public static IReadOnlyList<TextSpan> Paragraphs(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = FindAll(document.Text);
        return words.Count == 0 ? [] : Merged([.. words, .. document.Blocks.Select(block => block.Span).Where(span => span.Length <= LongestParagraph && words.Any(span.Overlaps))]);
    }

    /// <summary>The document speaks to a machine somewhere: in its text, its title or an address that it links to.</summary>
    public static bool IsIn(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return FindAll(document.Text).Count > 0 || (document.Title is { } title && Is(title)) || document.Links.Any(link => Is(Uri.UnescapeDataString(link).Replace('+', ' ')));
    }

    private static IEnumerable<TextSpan> InPlainText(string text)
    {
        var view = PlainView.Of(text);
        foreach (var pattern in MachinePattern.All)
        {
            for (var match = pattern.Regex.Match(view.Text); match.Success; match = match.NextMatch())
                yield return view.Source(match.Index, match.Index + match.Length);
        }

        for (var match = LetterByLetter().Match(view.Text); match.Success; match = match.NextMatch())
        {
            var joined = match.Value.Replace(" ", "", StringComparison.Ordinal);
            if (Spelled.Any(order => joined.Contains(order, StringComparison.Ordinal)))
                yield return view.Source(match.Index, match.Index + match.Length);
        }
    }

    private static string? Decoded(ReadOnlySpan<char> code)
    {
        var bytes = new byte[code.Length];
        var whole = code.TrimEnd('=');
        var padded = whole.ToString().PadRight((whole.Length + 3) / 4 * 4, '=');
        return Convert.TryFromBase64String(padded, bytes, out var length) && length > 0 ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    private static List<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && merged[^1].End >= span.Start)
                merged[^1] = new(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }

    [GeneratedRegex("[A-Za-z0-9+/]{24,}={0,2}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Coded();

    [GeneratedRegex(@"\b\w(?: \w){8,}\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LetterByLetter();
}
