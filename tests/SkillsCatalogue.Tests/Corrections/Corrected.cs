using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Corrections;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.Tests.Standards;

namespace SkillsCatalogue.Tests.Corrections;

/// <summary>A document with its machine reading, corrected step by step as an editor would.</summary>
internal sealed class Corrected
{
    private readonly List<StandingCorrection> _corrections = [];

    public Corrected(DocumentText document, ParsedStandard? machine = null)
    {
        Document = document;
        Machine = machine ?? StandardParser.Parse(document);
    }

    public DocumentText Document { get; }

    public ParsedStandard Machine { get; }

    public IReadOnlyList<StandingCorrection> Corrections => _corrections;

    public ParsedStandard Now => CorrectedReading.Apply(Document, Machine, _corrections);

    public static Corrected Of(DocumentMaker maker) => new(maker.Make());

    /// <summary>What became of the correction that was made last.</summary>
    public AppliedCorrection Last => Now.Corrections!.Single(applied => applied.Sequence == _corrections.Count);

    public CorrectionTarget Target(string words) => CorrectionTarget.Of(Document, Machine, Machine.Statements.First(statement => statement.Text == words));

    public Corrected With(ReadingCorrection correction)
    {
        _corrections.Add(new(_corrections.Count + 1, correction));
        return this;
    }

    /// <summary>A missed statement.</summary>
    public Corrected WithMissed(string words, StatementKind kind = StatementKind.Skill) => With(new(CorrectionTarget.OfMissed(Document, Machine, SpanOf(words)), kind));

    public TextQuote Quote(string words) => TextQuote.Of(Document, SpanOf(words));

    /// <summary>The same corrections over another reading or another document.</summary>
    public Corrected Over(DocumentText document, ParsedStandard? machine = null)
    {
        var other = new Corrected(document, machine);
        other._corrections.AddRange(_corrections);
        return other;
    }

    public Statement Statement(string words) => Assert.Single(Now.Statements, statement => statement.Text == words);

    /// <summary>Reason of the segment with these words; "statement" when it belongs to one.</summary>
    public string? FateOf(string words) =>
        Now.Segments.Single(segment => Document.Slice(segment.Span) == words) is { StatementId: null } free ? free.Reason : "statement";

    public static void AssertWhole(DocumentText document, ParsedStandard standard)
    {
        var owners = new int[document.Text.Length];
        foreach (var segment in standard.Segments)
        {
            Assert.True(document.Blocks[segment.Block].Span.Overlaps(segment.Span), "a segment names a block that it does not touch");
            for (var i = segment.Span.Start; i < segment.Span.End; i++)
                owners[i]++;
        }

        for (var i = 0; i < owners.Length; i++)
        {
            if (owners[i] != 1 && !(owners[i] == 0 && char.IsWhiteSpace(document.Text[i])))
                Assert.Fail($"Character {i} stands in {owners[i]} segments: …{document.Text[Math.Max(0, i - 30)..Math.Min(document.Text.Length, i + 30)]}…");
        }

        Assert.Equal(Enumerable.Range(1, standard.Statements.Count).Select(i => $"s{i}"), standard.Statements.Select(statement => statement.Id));
        Assert.Equal(standard.Segments.Order(Comparer<Segment>.Create((left, right) => left.Span.CompareTo(right.Span))), standard.Segments);
        Assert.All(standard.Statements, statement => Assert.Equal(statement.Text, Folding.WhiteSpace(document.Slice(statement.Span))));
        Assert.All(standard.Statements, statement => Assert.Contains(standard.Segments, segment => segment.StatementId == statement.Id && segment.Span == statement.Span));
        Assert.All(standard.Statements, statement => Assert.True(statement.Unit is null || standard.Units.Any(unit => unit.Name == statement.Unit), statement.Unit));
        var ids = standard.Statements.Select(statement => statement.Id).ToHashSet();
        Assert.All(standard.Segments, segment => Assert.True(segment.StatementId is null || ids.Contains(segment.StatementId)));
    }

    private TextSpan SpanOf(string words)
    {
        var at = Document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        return new(at, at + words.Length);
    }
}
