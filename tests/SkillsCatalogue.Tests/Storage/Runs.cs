using System.Text;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Tests.Storage;

/// <summary>Results of runs over small documents: one statement a line, one candidate a statement.</summary>
internal static class Runs
{
    public static RegisterEntry Entry(
        string number,
        RegisterEntryKind kind = RegisterEntryKind.OccupationalStandard,
        RegisterStatus status = RegisterStatus.InForce,
        DateOnly? validTo = null,
        string register = "HKO") =>
        new(register, kind, number, $"Standard {number}", "4.2", new CreditPoints(12.5m, "CSVET"), status, null, validTo, null, null);

    public static IngestResult Of(string? number, params string[] statements) => Of(number, statements, "stage-1");

    public static IngestResult Of(
        string? number,
        IReadOnlyList<string> statements,
        string stageKey,
        string edition = "",
        string language = "en",
        Func<string, SkillCandidate, SkillCandidate>? change = null,
        IReadOnlyList<string>? printed = null)
    {
        var text = $"Standard {number} {edition}\n" + string.Join('\n', printed ?? statements);
        var sha256 = Fingerprint.OfBytes(Encoding.UTF8.GetBytes(text));
        var document = new DocumentText(sha256, "application/pdf", language, text, [new(1, 595, 842)], [], [new(new(0, text.Length), BlockKind.Paragraph, 1)], null, [], []);
        var candidates = statements.Select(statement => Candidate(document, sha256, statement)).Select(candidate => change?.Invoke(candidate.PrefLabel, candidate) ?? candidate).ToList();
        var ledger = new CoverageLedger([.. candidates.Select(candidate =>
            new LedgerEntry(candidate.Evidence[0].Span, LedgerState.Skill, [candidate.Id], null, "rule", "test"))]);
        var standard = new ParsedStandard(sha256, $"Standard {number}", number, "4.2", "CROQF", "Energy", [], "general", language, [], [], [], [], [], []);
        return new($"{number}.pdf", null, text.Length, document, standard, new(candidates, ledger), stageKey);
    }

    private static SkillCandidate Candidate(DocumentText document, string sha256, string statement)
    {
        var start = document.Text.IndexOf(statement, StringComparison.Ordinal);
        var located = start >= 0;
        var span = located ? new TextSpan(start, start + statement.Length) : default;
        var fingerprint = Fingerprint.OfStatement(statement);
        var evidence = new Evidence(
            sha256, span, statement, "", "", located ? [new(1, [new(10, 20, 30, 40)])] : [], located ? Grounding.Exact : Grounding.Unlocated, Code: "PC1");
        var tag = new TagClaim("green", "1", true, TagBasis.Rule, null, null, null, "rules-1", 0.9, null, new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return new(
            DecisionKey.Of(sha256, fingerprint, statement).CandidateId, statement, document.Language!, SkillType.Skill, fingerprint,
            [evidence], new(Structure: 1), 0.8, statement.Contains("solar", StringComparison.Ordinal) ? [tag] : [], []);
    }
}
