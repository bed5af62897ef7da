using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Quality;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>Extracts the corpus and compares it with its gold.</summary>
internal sealed class ExtractEvaluation(DocumentReader reader, SkillExtractor extractor)
{
    private const double LeastOverlap = 0.5;

    /// <returns>Null when the document was set aside.</returns>
    public async Task<ExtractRun?> RunAsync(string folder, CancellationToken ct)
    {
        var source = Repository.SourceOf(folder);
        var result = await reader.ReadWithLimitAsync(await File.ReadAllBytesAsync(source, ct), Path.GetFileName(source), ct);
        if (result is not ReadResult.Read { Document: var document })
            return null;
        var standard = StandardParser.Parse(document);
        var extraction = await extractor.ExtractAsync(document, standard, document.Sha256, ct);
        var gold = GoldMentions.Read(Path.Combine(folder, "statements.gold.json"), document);
        return new(Path.GetFileName(folder), document, standard, extraction, gold, Compare(Path.GetFileName(folder), document, extraction, gold), Verdicts(document, extraction.Candidates, gold));
    }

    private static List<CandidateVerdict> Verdicts(DocumentText document, IReadOnlyList<SkillCandidate> candidates, IReadOnlyList<GoldMention> gold)
    {
        var classes = ConfidenceTable.ClassesOf(candidates);
        return [.. candidates.Select((candidate, i) =>
        {
            var at = gold.Where(mention => mention.Span is { } span && candidate.Evidence.Any(proof => IsAt(proof, span))).ToList();
            return new CandidateVerdict(candidate, classes[i], at.Count > 0, at.Any(mention => mention.Labels.Any(label => StemOverlap(candidate.PrefLabel, label, document.Language) >= LeastOverlap)));
        })];
    }

    private static bool IsAt(Evidence proof, TextSpan gold) =>
        proof.Grounding != Grounding.Unlocated && (proof.Span.IntersectionOverUnion(gold) >= LeastOverlap || (proof.Partial && gold.Contains(proof.Span)));

    /// <summary>The quote stands in the text where the evidence says.</summary>
    private static bool IsGrounded(DocumentText document, Evidence proof) =>
        proof.Grounding != Grounding.Unlocated && Folding.WhiteSpace(document.Slice(proof.Span)) == proof.Quote;

    /// <summary>Candidates that say again what another of the document says: the same stems over overlapping words.</summary>
    private static int Duplicates(DocumentText document, IReadOnlyList<SkillCandidate> candidates) => candidates
        .Where(candidate => candidate.Evidence[0].Grounding != Grounding.Unlocated)
        .GroupBy(candidate => string.Join(' ', TextAnalysis.Terms(candidate.PrefLabel, document.Language).Select(term => term.Stem).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
        .Sum(group => group.Select((one, i) => group.Take(i).Any(other => other.Evidence.Any(proof => one.Evidence.Any(mine => mine.Span.Overlaps(proof.Span))))).Count(again => again));

    private static ExtractScore Compare(string name, DocumentText document, Core.Candidates.Extraction extraction, IReadOnlyList<GoldMention> gold)
    {
        var evidence = extraction.Candidates.SelectMany(candidate => candidate.Evidence.Select(proof => (Candidate: candidate, Proof: proof))).ToList();
        var found = evidence.Where(entry => entry.Proof.Grounding != Grounding.Unlocated)
            .GroupBy(entry => entry.Proof.Span)
            .ToDictionary(group => group.Key, group => group.Select(entry => entry.Candidate).ToList());
        var pairs = Match(gold, found.Keys);
        var matched = pairs.Values.ToHashSet();

        int exactLabels = 0, goldLabels = 0;
        var overlap = 0.0;
        foreach (var (mention, span) in pairs)
        {
            foreach (var label in mention.Labels)
            {
                goldLabels++;
                exactLabels += found[span].Any(candidate => Folding.LettersAndDigits(candidate.PrefLabel) == Folding.LettersAndDigits(label)) ? 1 : 0;
                overlap += found[span].Max(candidate => StemOverlap(candidate.PrefLabel, label, document.Language));
            }
        }

        var lost = gold.Where(mention => mention.Span is { } span && StateOf(extraction.Ledger, span) == LedgerState.NotASkill).ToList();
        return new(
            name,
            gold.Count,
            extraction.Candidates.Count,
            new(pairs.Count, found.Count - pairs.Count, gold.Count - pairs.Count),
            exactLabels,
            overlap,
            goldLabels,
            Count(Grounding.Exact),
            Count(Grounding.Normalised),
            Count(Grounding.Fuzzy),
            Count(Grounding.Unlocated),
            evidence.Count(entry => IsGrounded(document, entry.Proof)),
            Duplicates(document, extraction.Candidates),
            lost.Count,
            extraction.Ledger.Count(LedgerState.Unread),
            [.. gold.Where(mention => !pairs.ContainsKey(mention)).Select(mention => (mention.Span is null ? "(not in the text) " : "") + mention.Text)],
            [.. found.Keys.Where(span => !matched.Contains(span)).Select(document.Slice)],
            [.. lost.Select(mention => mention.Text)]);

        int Count(Grounding grounding) => evidence.Count(entry => entry.Proof.Grounding == grounding);
    }

    /// <summary>Pairs each gold mention with at most one find, the largest overlaps first.</summary>
    private static Dictionary<GoldMention, TextSpan> Match(IReadOnlyList<GoldMention> gold, IEnumerable<TextSpan> found)
    {
        var pairs = new Dictionary<GoldMention, TextSpan>(ReferenceEqualityComparer.Instance);
        var used = new HashSet<TextSpan>();
        foreach (var (mention, span, _) in found
            .SelectMany(span => gold.Where(mention => mention.Span is not null).Select(mention => (mention, span, Share: mention.Span!.Value.IntersectionOverUnion(span))))
            .Where(pair => pair.Share >= LeastOverlap)
            .OrderByDescending(pair => pair.Share))
        {
            if (!pairs.ContainsKey(mention) && used.Add(span))
                pairs[mention] = span;
        }

        return pairs;
    }

    /// <summary>State of the ledger entry that holds most of the span; null when none does.</summary>
    private static LedgerState? StateOf(CoverageLedger ledger, TextSpan span) =>
        ledger.Entries
            .Select(entry => (entry.State, Shared: Math.Min(entry.Span.End, span.End) - Math.Max(entry.Span.Start, span.Start)))
            .Where(entry => entry.Shared > 0)
            .OrderByDescending(entry => entry.Shared)
            .Select(entry => (LedgerState?)entry.State)
            .FirstOrDefault();

    private static double StemOverlap(string answer, string gold, string? language) =>
        PrecisionRecall.OfBags(
            TextAnalysis.Terms(answer, language).Select(term => term.Stem),
            TextAnalysis.Terms(gold, language).Select(term => term.Stem)).F1;
}
