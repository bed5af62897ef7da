using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// Takes over what an earlier run made of the statements and sentences whose words have not changed, and leaves the rest to be extracted. Every quote is located anew in
/// the text of this version; a statement of which one quote is not found again is extracted again. An unlocated claim of a model is not taken over: it proved nothing.
/// </summary>
internal sealed class CarryOver
{
    /// <summary>Reason of a segment that extractors pass over, since what was found in it is taken over. Never in a ledger.</summary>
    public const string Unchanged = "unchanged";

    private readonly DocumentText _document;
    private readonly ParsedStandard _standard;
    private readonly EarlierRun _earlier;
    private readonly Dictionary<string, Statement> _statements;
    private readonly List<CarriedSkill> _skills = [];
    private readonly HashSet<string> _carried = new(StringComparer.Ordinal);
    private readonly HashSet<int> _carriedSegments = [];

    private CarryOver(DocumentText document, ParsedStandard standard, EarlierRun earlier)
    {
        (_document, _standard, _earlier) = (document, standard, earlier);
        _statements = standard.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
    }

    /// <summary>Found again in this version.</summary>
    public IReadOnlyList<CarriedSkill> Skills => _skills;

    public static CarryOver Of(DocumentText document, ParsedStandard standard, EarlierRun earlier)
    {
        var carry = new CarryOver(document, standard, earlier);
        carry.TakeStatements();
        carry.TakeSentences();
        return carry;
    }

    /// <summary>The standard with only what is left to be extracted: the statements not taken over, and segments that say why the others are passed over.</summary>
    public ParsedStandard Rest()
    {
        var held = _standard.Statements.ToList();
        return _standard with
        {
            Statements = [.. _standard.Statements.Where(statement => !_carried.Contains(statement.Id))],
            Segments = [.. _standard.Segments.Select((segment, i) => IsCarried(segment, i) ? segment with { Reason = Unchanged } : segment)],
            // A section of unknown role counts as one of outcomes by the statements in it, those taken over included.
            Sections = [.. _standard.Sections.Select(section => section.Role is SectionRole.Unknown or SectionRole.Unit && held.Exists(statement => section.Span.Contains(statement.Span))
                ? section with { Role = SectionRole.Outcomes }
                : section)],
        };
    }

    private bool IsCarried(Segment segment, int index) =>
        segment.StatementId is { } id ? _carried.Contains(id) : _carriedSegments.Contains(index);

    private void TakeStatements()
    {
        var isOld = _earlier.Alignment.Old == _earlier.Standard.Sha256;
        var before = _earlier.Standard.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var proofs = _earlier.Candidates
            .SelectMany(candidate => candidate.Evidence.Where(evidence => evidence.StatementId is not null).Select(evidence => (candidate, evidence)))
            .ToLookup(proof => proof.evidence.StatementId!, StringComparer.Ordinal);
        foreach (var pair in _earlier.Alignment.Pairs.Where(pair => pair.Change is StatementChange.Unchanged or StatementChange.Moved))
        {
            var (earlierId, id) = isOld ? (pair.Old!, pair.New!) : (pair.New!, pair.Old!);
            var statement = _statements[id];
            // An editor's correction of the kind, in one of the two, makes other skills of the same words.
            if (before[earlierId].Kind != statement.Kind)
                continue;
            var found = proofs[earlierId].Select(proof => new CarriedSkill(proof.candidate, statement, Again(proof.evidence, before[earlierId], statement))).ToList();
            if (found.Exists(skill => skill.Evidence.Grounding == Grounding.Unlocated))
                continue;
            _carried.Add(id);
            _skills.AddRange(found);
        }
    }

    private Evidence Again(Evidence evidence, Statement before, Statement statement) =>
        evidence.Span == before.Span && !evidence.Partial
            ? EvidenceMaker.OfStatement(_document, statement)
            : EvidenceMaker.Of(_document, evidence.Quote, QuoteLocator.Locate(_document, evidence.Quote, statement.Span), statement, null);

    /// <summary>Sentences outside statements, by their words, in their order.</summary>
    private void TakeSentences()
    {
        var waiting = new Dictionary<string, Queue<Segment>>(StringComparer.Ordinal);
        foreach (var segment in _earlier.Standard.Segments.Where(segment => segment.StatementId is null))
        {
            var words = Words(_earlier.Document, segment);
            if (!waiting.TryGetValue(words, out var same))
                waiting[words] = same = new();
            same.Enqueue(segment);
        }

        var loose = _earlier.Candidates
            .SelectMany(candidate => candidate.Evidence.Where(evidence => evidence.StatementId is null && evidence.Grounding != Grounding.Unlocated).Select(evidence => (candidate, evidence)))
            .ToList();
        for (var i = 0; i < _standard.Segments.Count; i++)
        {
            var segment = _standard.Segments[i];
            if (segment.StatementId is not null || !waiting.TryGetValue(Words(_document, segment), out var same) || !same.TryDequeue(out var before))
                continue;
            var found = loose.Where(proof => before.Span.Contains(proof.evidence.Span)).Select(proof => new CarriedSkill(
                proof.candidate, null, EvidenceMaker.Of(_document, proof.evidence.Quote, QuoteLocator.Locate(_document, proof.evidence.Quote, segment.Span), null, proof.evidence.Section))).ToList();
            // A quote that runs over the end of its sentence is not split: both sentences are looked at again.
            if (found.Exists(skill => skill.Evidence.Grounding == Grounding.Unlocated)
                || loose.Exists(proof => proof.evidence.Span.Overlaps(before.Span) && !before.Span.Contains(proof.evidence.Span)))
                continue;
            _carriedSegments.Add(i);
            _skills.AddRange(found);
        }
    }

    private static string Words(DocumentText document, Segment segment) => Folding.LettersAndDigits(document.Slice(segment.Span));
}
