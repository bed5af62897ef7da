using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Tests.Storage;

/// <summary>Runs whose candidates follow the statements of their standard: one a statement, named by its words.</summary>
internal static class CorrectedRuns
{
    public static IngestResult Machine(string number, params string[] statements)
    {
        var run = Runs.Of(number, statements);
        var read = new List<Statement>();
        foreach (var words in statements)
        {
            var at = run.Text.Text.IndexOf(words, StringComparison.Ordinal);
            TextSpan span = new(at, at + words.Length);
            read.Add(new($"s{read.Count + 1}", words, null, StatementKind.Skill, null, null, span, [], "test"));
        }

        return Over(run, run.Standard with { Statements = read, Segments = [.. read.Select(statement => new Segment(statement.Span, 0, statement.Id, null, -1))] });
    }

    public static IngestResult Over(IngestResult run, ParsedStandard standard)
    {
        var candidates = standard.Statements.Select(statement => Candidate(run.Text, statement)).ToList();
        return run with { Standard = standard, Extraction = new(candidates, new CoverageLedger([])) };
    }

    private static SkillCandidate Candidate(DocumentText document, Statement statement)
    {
        var fingerprint = Fingerprint.OfStatement(statement.Text);
        return new(
            DecisionKey.Of(document.Sha256, fingerprint, statement.Text).CandidateId, statement.Text, "en", SkillType.Skill, fingerprint,
            [new Evidence(document.Sha256, statement.Span, statement.Text, "", "", [new(1, [new(10, 20, 30, 40)])], Grounding.Exact)], new(Structure: 1), 0.8, [], []);
    }
}
