using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Corrections;

/// <summary>
/// Which statement of a reading each correction is about. The words must be the same, letter by letter; code and set tell re-uses of the words apart.
/// A statement whose code or set is read otherwise now is still the one when the other of the two is the same, or when the words had neither.
/// </summary>
internal static class TargetFinder
{
    /// <summary>Sequence of each correction → its statement; null where no statement has the words.</summary>
    public static Dictionary<long, Statement?> Find(DocumentText document, ParsedStandard machine, IReadOnlyList<StandingCorrection> corrections)
    {
        var byWords = machine.Statements.ToLookup(statement => Fingerprint.OfStatement(statement.Text), StringComparer.Ordinal);
        var found = new Dictionary<long, Statement?>();
        var taken = new HashSet<string>(StringComparer.Ordinal);

        // Exact fits first, so that a looser one never takes the statement of another.
        foreach (var loose in new[] { false, true })
        {
            foreach (var (sequence, correction) in corrections.Where(entry => !found.ContainsKey(entry.Sequence)).OrderBy(entry => entry.Sequence).ToList())
            {
                var target = correction.Target;
                var fitting = target.IsMissed
                    ? []
                    : byWords[target.Fingerprint].Where(statement => !taken.Contains(statement.Id) && Fits(document, machine, statement, target, loose));
                var best = fitting.OrderByDescending(statement => Likeness(machine, document, statement, target)).FirstOrDefault();
                if (best is not null)
                    taken.Add(best.Id);
                if (best is not null || loose)
                    found[sequence] = best;
            }
        }

        return found;
    }

    private static bool Fits(DocumentText document, ParsedStandard machine, Statement statement, CorrectionTarget target, bool loose) => loose
        ? (target.Code is null && target.Unit is null) || (target.Unit is not null && target.Unit == statement.Unit) || (target.Code is not null && target.Code == statement.Code)
        : CorrectionTarget.Of(document, machine, statement).Key == target.Key;

    private static int Likeness(ParsedStandard machine, DocumentText document, Statement statement, CorrectionTarget target) =>
        (target.Unit == statement.Unit && target.UnitNumber == machine.UnitNumberOf(statement.Unit, statement.Span.Start) ? 1000 : 0)
        + (target.Code == statement.Code ? 500 : 0)
        + target.Quote.Likeness(document, statement.Span);
}
