using SkillsCatalogue.Core.Corrections;

namespace SkillsCatalogue.Evaluation.Correcting;

/// <summary>Corrections of one family in one language.</summary>
/// <param name="Language">Null in the row of all, and where none was recognised.</param>
/// <param name="Statements">In the stored readings of the documents.</param>
/// <param name="Corrected">Statements that an editor corrected, missed ones included.</param>
/// <param name="Faults">What was wrong; a correction may name several.</param>
/// <param name="Needless">Corrections that the parser has made needless since.</param>
/// <param name="NoLongerFits">Corrections whose words are gone from the reading.</param>
internal sealed record CorrectionScore(
    string Family, string? Language, int Documents, int Statements, int Corrected, IReadOnlyDictionary<ReadingFault, int> Faults, int Needless, int NoLongerFits)
{
    public const string All = "all";

    /// <summary>Corrected statements for each hundred; null without statements.</summary>
    public double? RatePerHundred => Statements == 0 ? null : 100.0 * Corrected / Statements;

    /// <summary>A row for each family and language, and one for all when there are several. A correction counts for the document that the editor looked at.</summary>
    public static IReadOnlyList<CorrectionScore> Rows(IReadOnlyList<CorrectionFileLine> lines)
    {
        var documents = lines.Select(line => line.Document).OfType<CorrectedDocument>().ToList();
        var corrections = lines.Select(line => line.Correction).OfType<CorrectionEvent>().ToLookup(line => line.Sha256, StringComparer.Ordinal);
        var known = documents.Select(document => document.Sha256).ToHashSet(StringComparer.Ordinal);
        var rows = documents
            .GroupBy(document => (document.Family, document.Language))
            .Select(group => Of(group.Key.Family, group.Key.Language, [.. group], [.. group.SelectMany(document => corrections[document.Sha256])]))
            .OrderBy(row => row.Family, StringComparer.Ordinal).ThenBy(row => row.Language, StringComparer.Ordinal).ToList();
        if (corrections.Where(group => !known.Contains(group.Key)).SelectMany(group => group).ToList() is { Count: > 0 } elsewhere)
            rows.Add(Of("not in the file", null, [], elsewhere));
        if (rows.Count > 1)
            rows.Add(Of(All, null, documents, [.. corrections.SelectMany(group => group)]));
        return rows;
    }

    private static CorrectionScore Of(string family, string? language, IReadOnlyList<CorrectedDocument> documents, IReadOnlyList<CorrectionEvent> corrections)
    {
        var fits = documents.SelectMany(document => document.Corrections.Select(applied => (document.Sha256, applied.Sequence, applied.Fit))).ToLookup(fit => (fit.Sha256, fit.Sequence), fit => fit.Fit);
        int Count(CorrectionFit fit) => corrections.Count(line => fits[(line.Sha256, line.Sequence)].Contains(fit));
        return new(
            family, language, documents.Count, documents.Sum(document => document.Statements), corrections.Count,
            Enum.GetValues<ReadingFault>().ToDictionary(fault => fault, fault => corrections.Count(line => line.Faults.Contains(fault))),
            Count(CorrectionFit.Needless), Count(CorrectionFit.NoLongerFits));
    }
}
