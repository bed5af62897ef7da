using System.Text.Json;
using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// How often candidates of a class were right on the corpus (<c>confidence.json</c> beside this file, written by <c>evaluation extract --fit</c>). A class is what
/// structure and dictionary see of a candidate; what a model says is not in it, for there is nothing to count it on yet.
/// </summary>
/// <param name="About">What was counted, and when.</param>
/// <param name="Strength">How many candidates the prior of a class weighs.</param>
public sealed record ConfidenceTable(string About, double Strength, IReadOnlyDictionary<string, ConfidenceTable.Row> Classes)
{
    /// <summary>The table of this program.</summary>
    public static ConfidenceTable Current { get; } = Read();

    /// <summary>Probability that a candidate of a class is right: what was counted, drawn towards the prior.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such class.</exception>
    public double Of(string name)
    {
        var (prior, seen, right) = Classes[name];
        return (right + (Strength * prior)) / (seen + Strength);
    }

    /// <summary>The class of every candidate of a document, in order; null where neither structure nor dictionary proposed it.</summary>
    public static IReadOnlyList<string?> ClassesOf(IReadOnlyList<SkillCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var parts = candidates.Where(candidate => candidate.Votes.Structure > 0).CountBy(candidate => candidate.Fingerprint).ToDictionary(StringComparer.Ordinal);
        return [.. candidates.Select(candidate => ClassOf(candidate, parts.GetValueOrDefault(candidate.Fingerprint) > 1))];
    }

    private static string? ClassOf(SkillCandidate candidate, bool split)
    {
        if (candidate.Votes.Structure == 0)
            return candidate.Votes.Dictionary == 0 ? null : candidate.Evidence.Any(evidence => evidence.StatementId is not null) ? "dictionary, in a statement" : "dictionary, in open text";
        var coded = candidate.Evidence.Any(evidence => evidence.Code is not null) ? "with code" : "without code";
        return $"structure, {coded}{(split ? ", one of several" : "")}{(candidate.Votes.Dictionary > 0 ? ", known label" : "")}";
    }

    private static ConfidenceTable Read()
    {
        var type = typeof(ConfidenceTable);
        using var stream = type.Assembly.GetManifestResourceStream($"{type.Namespace}.confidence.json") ?? throw new InvalidDataException("confidence.json is not embedded.");
        return JsonSerializer.Deserialize<ConfidenceTable>(stream, JsonSerializerOptions.Web) ?? throw new InvalidDataException("confidence.json is empty.");
    }

    /// <summary>One class.</summary>
    /// <param name="Prior">Judgement before anything was counted, 0 to 1.</param>
    /// <param name="Seen">Candidates of the class.</param>
    /// <param name="Right">Those of them that stand where the gold has a skill.</param>
    public readonly record struct Row(double Prior, int Seen, int Right);
}
