using System.Text.Json;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>Reads <c>statements.gold.json</c> and finds each statement in the text. Statements with the same words take its places one after another. Tasks are left out.</summary>
internal static class GoldMentions
{
    public static IReadOnlyList<GoldMention> Read(string goldFile, DocumentText document)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(goldFile));
        var taken = new HashSet<TextSpan>();
        var mentions = new List<GoldMention>();
        // Long texts first: a short statement may stand inside a long one.
        var statements = json.RootElement.GetProperty("statements").EnumerateArray().Where(statement => statement.GetProperty("kind").GetString() != "task").ToList();
        foreach (var statement in statements.OrderByDescending(statement => statement.GetProperty("text").GetString()!.Length))
        {
            var text = statement.GetProperty("text").GetString()!;
            var places = QuoteLocator.LocateAll(document, text);
            LocatedQuote[] found = places.Count > 0 ? [.. places] : [QuoteLocator.Locate(document, text)];
            TextSpan? span = found.Where(place => place.IsLocated && !taken.Any(other => other.Overlaps(place.Span))).Select(place => (TextSpan?)place.Span).FirstOrDefault();
            if (span is { } known)
                taken.Add(known);
            mentions.Add(new(
                text,
                statement.GetProperty("code").GetString(),
                [.. statement.GetProperty("skills").EnumerateArray().Select(label => label.GetString()!)],
                span));
        }

        return mentions;
    }
}
