using System.Text;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>A document made of lines, as the stages would hand it to storage: the pages are looked at without reading a file.</summary>
public sealed record SeedDocument(string Title, string Number, string Language, string Level, string LevelScheme, string Sector, bool IsPdf, IReadOnlyList<SeedLine> Lines)
{
    private const int WordsPerPage = 120;
    private const string Section = "Competences";

    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>What stands in for the original.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes((IsPdf ? "%PDF-1.7\n" : "<!doctype html><title>Sample</title>") + Title + string.Join('\n', Lines.Select(line => line.Text)));

    public string Sha256 => Fingerprint.OfBytes(Bytes);

    public IngestResult Build()
    {
        var text = new StringBuilder();
        List<TextBlock> blocks = [];
        List<TextWord> words = [];
        List<Segment> segments = [];
        List<Statement> statements = [];
        foreach (var line in Lines)
        {
            var span = new TextSpan(text.Length, text.Length + line.Text.Length);
            AddWords(words, line.Text, span.Start);
            var page = IsPdf ? words[^1].Page : 1;
            blocks.Add(new(span, line.Kind, page, line.Kind == BlockKind.Heading ? 2 : 0, Path: IsPdf ? null : "/html/body/p"));
            string? id = null;
            if (line.Reason is null)
            {
                id = $"s{statements.Count + 1}";
                statements.Add(new(id, line.Text, $"{statements.Count + 1}", KindOf(line.Type), Section, "U1", span, [], "seed"));
            }

            segments.Add(new(span, blocks.Count - 1, id, line.Reason, 0));
            text.Append(line.Text).Append('\n');
        }

        var whole = text.ToString();
        var document = new DocumentText(
            Sha256, IsPdf ? "application/pdf" : "text/html", Language, whole,
            IsPdf ? [.. Enumerable.Range(1, words[^1].Page).Select(number => new PageInfo(number, 595, 842))] : [new(1, 0, 0)],
            IsPdf ? words : [], blocks, Title, [], []);
        var sections = Lines.Index().Where(line => line.Item.Kind == BlockKind.Heading)
            .Select(line => new Section(line.Item.Text, 2, SectionRole.Skills, new(segments[line.Index].Span.Start, whole.Length), -1)).ToList();
        var standard = new ParsedStandard(Sha256, Title, Number, Level, LevelScheme, Sector, [new(7, "CSVET")], "seed", Language, [],
            sections, [new("U1", "First set", Level, [], new(0, whole.Length))], statements, segments, []);
        return new(Number.ToLowerInvariant() + (IsPdf ? ".pdf" : ".html"), null, Bytes.LongLength, document, standard, Extract(document, statements, segments), "seed");
    }

    private Extraction Extract(DocumentText document, List<Statement> statements, List<Segment> segments)
    {
        var byStatement = statements.ToDictionary(statement => statement.Id);
        List<SkillCandidate> candidates = [];
        List<LedgerEntry> ledger = [];
        foreach (var (line, segment) in Lines.Zip(segments))
        {
            if (line.Label is null || segment.StatementId is null)
            {
                ledger.Add(new(segment.Span, line.Reason is null ? LedgerState.Unread : LedgerState.NotASkill, [], line.Reason, line.Reason is null ? null : "rule", "seed"));
                continue;
            }

            var statement = byStatement[segment.StatementId];
            var fingerprint = Fingerprint.OfStatement(statement.Text);
            var id = DecisionKey.Of($"{RegisterEntry.SampleRegister}/{Number}", fingerprint, line.Label).CandidateId;
            candidates.Add(new(id, line.Label, Language, line.Type, fingerprint, [EvidenceOf(document, statement)], new(Structure: 1), 0.9, [.. Claims(line)], []));
            ledger.Add(new(segment.Span, LedgerState.Skill, [id], null, "rule", "seed"));
        }

        return new(candidates, new(ledger));
    }

    private Evidence EvidenceOf(DocumentText document, Statement statement)
    {
        var (start, end) = (statement.Span.Start, statement.Span.End);
        return new(Sha256, statement.Span, statement.Text,
            document.Text[Math.Max(0, start - 60)..start], document.Text[end..Math.Min(document.Text.Length, end + 60)],
            document.PlacesOf(statement.Span), Grounding.Exact, StatementId: statement.Id, Code: statement.Code, Unit: statement.Unit, Section: statement.Section);
    }

    private static IEnumerable<TagClaim> Claims(SeedLine line)
    {
        foreach (var (scheme, value) in new[] { ("green", line.Green), ("digital", line.Digital) })
        {
            if (value is not null)
                yield return new(scheme, TagSchemes.Find(scheme)!.Version, value, TagBasis.Rule, line.Text.Split(' ')[^1].TrimEnd('.'), "The last word says so.", null, "seed", 0.9, null, At);
        }
    }

    private static void AddWords(List<TextWord> words, string line, int start)
    {
        for (var i = 0; i < line.Length;)
        {
            var end = line.IndexOf(' ', i) is var blank and >= 0 ? blank : line.Length;
            if (end > i)
                words.Add(new(new(start + i, start + end), 1 + (words.Count / WordsPerPage), new(50, 700, 80, 712)));
            i = end + 1;
        }
    }

    private static StatementKind KindOf(SkillType type) => type switch { SkillType.Knowledge => StatementKind.Knowledge, SkillType.Attitude => StatementKind.Attitude, _ => StatementKind.Skill };
}
