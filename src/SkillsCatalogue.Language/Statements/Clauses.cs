using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Statements;

/// <summary>Cuts a paragraph of outcomes into statements.</summary>
public static class Clauses
{
    /// <summary>
    /// By semicolons, else by dashes that stand as bullets, else by commas where each part begins with an infinitive, else by sentences.
    /// Together the clauses cover all but white space and the separators of the span.
    /// </summary>
    /// <param name="infinitives">Endings of infinitives of the language; empty: commas cut nothing.</param>
    public static IReadOnlyList<TextSpan> Cut(string text, TextSpan span, string? language, IReadOnlyList<string> infinitives)
    {
        while (span.Start < span.End && char.IsWhiteSpace(text[span.Start]))
            span = span with { Start = span.Start + 1 };
        var slice = text[span.Start..span.End];
        if (slice.Contains(';', StringComparison.Ordinal))
            return Parts(text, span, ";", 1);
        foreach (var dash in (ReadOnlySpan<string>)[" - ", " – ", " • "])
        {
            if (Bullets.Length(slice) > 0 && slice.Contains(dash, StringComparison.Ordinal))
                return Parts(text, span, dash, dash.Length);
        }

        var commas = Parts(text, span, ", ", 2);
        if (infinitives.Count > 0 && commas.Count >= 3 && commas.All(part => BeginsWithInfinitive(text, part, infinitives)))
            return commas;
        return Sentences.Split(text, span, language);
    }

    private static List<TextSpan> Parts(string text, TextSpan span, string separator, int length)
    {
        var parts = new List<TextSpan>();
        var start = span.Start;
        while (start < span.End)
        {
            var at = text.IndexOf(separator, start, span.End - start, StringComparison.Ordinal);
            var end = at < 0 ? span.End : at;
            Add(parts, text, start, end);
            start = at < 0 ? span.End : at + length;
        }

        return parts;
    }

    private static void Add(List<TextSpan> parts, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        start += Bullets.Length(text[start..end]);
        if (text.AsSpan(start, end - start).ContainsAnyLetter())
            parts.Add(new(start, end));
    }

    private static bool BeginsWithInfinitive(string text, TextSpan part, IReadOnlyList<string> endings)
    {
        var words = text[part.Start..part.End].Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.Take(2).Any(word => word.Length > 3 && endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool ContainsAnyLetter(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
