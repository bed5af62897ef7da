using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Output;

/// <summary>Vocabularies for people.</summary>
internal static class VocabularyText
{
    private const int MostLines = 20;

    public static void Write(VocabularyImportJson result, TextWriter output)
    {
        output.WriteLine(result.Outcome switch
        {
            VocabularyImportOutcome.Imported => FormattableString.Invariant($"ESCO {result.Version}: imported in {result.Seconds:0.0} s: {Changes(result.Changes)}"),
            VocabularyImportOutcome.Unchanged => FormattableString.Invariant($"ESCO {result.Version}: nothing has changed; all of it was imported before ({result.Seconds:0.0} s)"),
            _ => "Refused: nothing was written, and what was imported before stays as it was.",
        });
        foreach (var fault in result.Faults)
            output.WriteLine($"  {fault.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "note" }} {fault}");
        if (result.Outcome != VocabularyImportOutcome.Refused && result.Holds is { } holds)
            Write(holds, output);
    }

    public static void Write(VocabularySummary summary, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{summary.Scheme} {summary.Version}, imported {summary.ImportedAt:yyyy-MM-dd HH:mm} UTC"));
        WriteCounts("concepts", summary.Concepts, output);
        WriteCounts("languages", summary.Languages, output);
        WriteCounts("relations", summary.Relations, output);
        WriteCounts("collections", summary.Collections, output);
    }

    public static void Write(VocabularyDiff diff, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{diff.Scheme} {diff.From} -> {diff.To} ({string.Join(", ", diff.Types.Select(Camel))}; labels in {(diff.Languages.Count == 0 ? "no common language" : string.Join(", ", diff.Languages))})"));
        output.WriteLine(FormattableString.Invariant($"{diff.Added.Count} added, {diff.Deprecated.Count} deprecated ({diff.Replaced.Count} of them replaced), {diff.Relabelled.Count} relabelled, {diff.OtherLabelsChanged} with other alternative labels, {diff.NotesChanged} with other descriptions, {diff.Moved} moved"));
        WriteAll("Added", diff.Added, concept => $"+ {concept.Label}  ({concept.Uri})", output);
        WriteAll("Deprecated", diff.Deprecated, concept => $"- {concept.Label}  ({concept.Uri}){(concept.ReplacedBy is { } heir ? $" -> {heir.Label}  ({heir.Uri}), by {concept.Basis}" : "")}", output);
        WriteAll("Relabelled", diff.Relabelled, change => $"~ [{change.Language}] {change.Before} -> {change.After}  ({change.Uri})", output);
        foreach (var collection in diff.Collections)
        {
            output.WriteLine($"Collection {collection.Id}: {Count(collection.Before)} -> {Count(collection.After)}");
            WriteAll(null, collection.Joined, concept => $"+ {concept.Label}  ({concept.Uri})", output);
            WriteAll(null, collection.Left, concept => $"- {concept.Label}  ({concept.Uri})", output);
        }
    }

    private static string Changes(VocabularyChanges changes)
    {
        (int Count, string What)[] all =
        [
            (changes.ConceptsAdded, "concepts added"), (changes.ConceptsChanged, "concepts changed"), (changes.ConceptsRemoved, "concepts removed"), (changes.TextsChanged, "sets of labels written"),
            (changes.RelationsAdded, "relations added"), (changes.RelationsRemoved, "relations removed"), (changes.MembersAdded, "members of collections added"), (changes.MembersRemoved, "members of collections removed"),
        ];
        return string.Join(", ", all.Where(change => change.Count > 0).Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Count} {change.What}")));
    }

    private static void WriteCounts<T>(string title, IReadOnlyDictionary<T, int> counts, TextWriter output)
    {
        if (counts.Count > 0)
            output.WriteLine($"  {title,-12} {string.Join(", ", counts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{(pair.Key is string name ? name : Camel(pair.Key))} {pair.Value}")))}");
    }

    private static void WriteAll<T>(string? title, IReadOnlyList<T> values, Func<T, string> line, TextWriter output)
    {
        if (values.Count > 0 && title is not null)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {values.Count}"));
        foreach (var value in values.Take(MostLines))
            output.WriteLine($"  {line(value)}");
        if (values.Count > MostLines)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  … and {values.Count - MostLines} more; --format json tells all."));
    }

    private static string Count(int? members) => members?.ToString(CultureInfo.InvariantCulture) ?? "not there";

    private static string Camel<T>(T value) => value?.ToString() is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
