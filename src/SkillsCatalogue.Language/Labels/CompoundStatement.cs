using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Labels;

/// <summary>
/// Parts a statement with several verbs. Only what is certain is parted: the statement opens with a verb, every further part opens with a verb after a comma or
/// an "and"; a verb without words of its own shares the object of the part after it, a pronoun takes the object of the part before it.
/// </summary>
internal static class CompoundStatement
{
    /// <summary>More verbs than this make an enumeration that an editor should see whole.</summary>
    private const int MostParts = 4;

    public static IReadOnlyList<(string Text, TextSpan Within)> Split(string text, TextSpan span, LabelWords words)
    {
        var tokens = Tokens(text, span);
        if (tokens.Count < 3 || !words.IsVerb(Word(text, tokens[0])))
            return [];

        var parts = new List<Part>();
        var start = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            var afterComma = EndsWithComma(text, tokens[i - 1]);
            var afterAnd = words.And.Contains(Word(text, tokens[i - 1])) && i >= 2;
            if ((!afterComma && !afterAnd) || !words.IsVerb(Word(text, tokens[i])))
                continue;
            parts.Add(new(start, afterAnd ? i - 1 : i));
            start = i;
        }

        parts.Add(new(start, tokens.Count));
        if (parts.Count is 1 or > MostParts || parts.Any(part => part.End <= part.Start) || parts[^1].End - parts[^1].Start < 2)
            return [];
        return Labels(text, tokens, parts, words);
    }

    private static List<(string Text, TextSpan Within)> Labels(string text, List<TextSpan> tokens, List<Part> parts, LabelWords words)
    {
        var objects = new string[parts.Count];
        for (var i = parts.Count - 1; i >= 0; i--)
            objects[i] = parts[i].End - parts[i].Start > 1 ? Slice(text, tokens, parts[i].Start + 1, parts[i].End) : i + 1 < parts.Count ? objects[i + 1] : "";

        var labels = new List<(string, TextSpan)>();
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, end) = parts[i];
            if (i > 0 && end - start > 1 && words.Pronouns.Contains(Word(text, tokens[start + 1])))
                objects[i] = (objects[i - 1] + " " + Slice(text, tokens, start + 2, end)).Trim();
            var verb = words.Infinitive(Word(text, tokens[start]).ToLowerInvariant());
            labels.Add((verb + " " + objects[i], new(tokens[start].Start, tokens[end - 1].End)));
        }

        return labels;
    }

    private static string Slice(string text, List<TextSpan> tokens, int start, int end) =>
        end <= start ? "" : text[tokens[start].Start..tokens[end - 1].End].TrimEnd(',', ';', ' ');

    private static List<TextSpan> Tokens(string text, TextSpan span)
    {
        var tokens = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !char.IsWhiteSpace(text[i]))
                continue;
            if (i > start)
                tokens.Add(new(start, i));
            start = i + 1;
        }

        return tokens;
    }

    private static string Word(string text, TextSpan token) => text[token.Start..token.End].Trim(',', ';', '.', '(', ')');

    private static bool EndsWithComma(string text, TextSpan token) => text[token.End - 1] is ',' or ';';

    private readonly record struct Part(int Start, int End);
}
