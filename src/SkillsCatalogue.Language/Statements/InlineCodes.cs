using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Statements;

/// <summary>Cuts a text in which several coded statements stand one after another ("1.1 … 1.2 … 1.3 …").</summary>
public static class InlineCodes
{
    /// <summary>Letters that a code with its blanks and the first letter of its statement takes at most.</summary>
    private const int Farthest = 200;

    /// <summary>
    /// Offsets at which coded statements begin. The first code stands at the start of the text, or after a colon; a further one counts only
    /// where it follows in sequence, so that a number inside a statement cuts nothing.
    /// </summary>
    public static IReadOnlyList<int> Starts(string text)
    {
        var first = FirstCode(text);
        if (first < 0)
            return [];
        var starts = new List<int> { first };
        var code = ReadAt(text, first)!.Value;
        var at = first + code.Length;
        while (NextStart(text, at, code.Code) is { } next)
        {
            starts.Add(next);
            code = ReadAt(text, next)!.Value;
            at = next + code.Length;
        }

        return starts;
    }

    /// <summary>The pieces of a span between the starts of its codes, in order; what stands before the first code is the first piece when it is not empty.</summary>
    public static IReadOnlyList<TextSpan> Cut(string text, TextSpan span)
    {
        var slice = text[span.Start..span.End];
        var starts = Starts(slice);
        if (starts.Count == 0 || (starts.Count == 1 && starts[0] == 0))
            return [span];
        var cuts = new List<int>(starts.Count + 2);
        if (starts[0] > 0)
            cuts.Add(0);
        cuts.AddRange(starts);
        cuts.Add(slice.Length);
        var pieces = new List<TextSpan>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var end = cuts[i + 1];
            while (end > cuts[i] && char.IsWhiteSpace(slice[end - 1]))
                end--;
            if (end > cuts[i])
                pieces.Add(new(span.Start + cuts[i], span.Start + end));
        }

        return pieces;
    }

    private static int FirstCode(string text)
    {
        if (ReadAt(text, 0) is not null)
            return 0;
        // A code that nothing follows here is not followed further on either: each is looked for once.
        var alone = new HashSet<string>(StringComparer.Ordinal);
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0 && colon + 2 < text.Length; colon = text.IndexOf(':', colon + 1))
        {
            var at = colon + 1;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at == colon + 1 || at >= text.Length || ReadAt(text, at) is not { } code || alone.Contains(code.Code))
                continue;
            if (NextStart(text, at + code.Length, code.Code) is not null)
                return at;
            alone.Add(code.Code);
        }

        return -1;
    }

    /// <summary>Reads no further than a code reaches: a copy of all the rest for every code costs the square of the text.</summary>
    private static StatementCode? ReadAt(string text, int at) => StatementCodes.Read(text.Substring(at, Math.Min(Farthest, text.Length - at)));

    private static int? NextStart(string text, int from, string code)
    {
        if (StatementCodes.Next(code) is not { } next)
            return null;
        for (var at = text.IndexOf(next, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(next, at + 1, StringComparison.Ordinal))
        {
            if (!char.IsWhiteSpace(text[at - 1]))
                continue;
            var found = ReadAt(text, at);
            if (found is { } read && read.Code == next)
                return at;
        }

        return null;
    }
}
