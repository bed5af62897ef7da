using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>
/// A programme as read → a programme mapped on the catalogue: skills beside every outcome, the way from each to its standard, coverage and gaps,
/// green and digital shares, and what the rules of a country say. Nothing is stored, nothing is remembered: the same input gives the same map.
/// </summary>
public sealed class ProgrammeMapper(ISkillFinder finder, TimeProvider time)
{
    /// <summary>More outcomes than any one programme has: matching stops here and says so (PRG004).</summary>
    public const int MostOutcomes = 2_000;

    /// <summary>Skills shown beside an outcome.</summary>
    private const int SkillsPerOutcome = 5;

    /// <summary>Finds the skills for the outcomes of a programme: the part that takes time, and that a decision of a designer does not change.</summary>
    /// <param name="progress">Told the number of outcomes matched, now and then.</param>
    public ProgrammeMatches Match(ProgrammeDraft draft, RegisterIndex register, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var stamp = finder.Current;
        if (stamp is null || draft.Outcomes.Count is 0 or > MostOutcomes)
            return new(stamp, [.. draft.Outcomes.Select(_ => (IReadOnlyList<SkillMatch>)[])]);
        var references = new ProgrammeReferences(draft, register, Today);
        return new(stamp, finder.Match(
            [.. draft.Outcomes.Select(outcome => new OutcomeQuery(outcome.Text, draft.Language, references.UnitsOf(outcome)))], SkillsPerOutcome, progress, cancellationToken));
    }

    /// <summary>Maps a programme.</summary>
    /// <param name="matches">From <see cref="Match"/>, for the same draft.</param>
    /// <param name="settings">What the designer chose; it takes the place of what the document says.</param>
    /// <param name="decisions">What designers confirmed and removed.</param>
    /// <param name="pack">Rules to apply; null for none.</param>
    /// <param name="language">Language of the sentences of rules (en, hr); English where a sentence has no other.</param>
    public ProgrammeMap Map(
        ProgrammeDraft draft,
        ProgrammeMatches matches,
        ProgrammeSettings settings,
        RegisterIndex register,
        IReadOnlyCollection<MatchDecision> decisions,
        RulePack? pack,
        string language = "en")
    {
        var now = time.GetUtcNow();
        var today = Today;
        var facts = Chosen(draft.Facts, settings);
        var findings = new List<Diagnostic>(draft.Diagnostics);
        var pointers = new ProgrammeReferences(draft, register, today);
        findings.AddRange(pointers.Findings);
        if (matches.Stamp is null)
            findings.Add(new(DiagnosticCodes.EmptyCatalogue, DiagnosticSeverity.Warning, "The catalogue holds no skills yet: take in occupational standards first, then map again."));
        if (draft.Outcomes.Count > MostOutcomes)
            findings.Add(new(DiagnosticCodes.TooManyOutcomes, DiagnosticSeverity.Error, $"There are {draft.Outcomes.Count} outcomes, and one programme may hold {MostOutcomes}: this looks like several programmes, or a standard. Hand in one programme at a time."));

        var outcomes = draft.Outcomes.Count > MostOutcomes ? [] : draft.Outcomes;
        var hours = new OutcomeHours(draft, facts, pack);
        var tracer = new Tracer(register, today);
        var said = decisions.GroupBy(decision => decision.Outcome).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var mapped = new List<MappedOutcome>(outcomes.Count);
        for (var i = 0; i < outcomes.Count; i++)
        {
            var outcome = outcomes[i];
            var choice = new SkillChoice(finder, matches.Skills[i], said.GetValueOrDefault(outcome.Fingerprint) ?? []);
            mapped.Add(new(
                outcome.Id, outcome.Text, outcome.Code, outcome.Kind, outcome.Fingerprint,
                outcome.Module >= 0 ? draft.Modules[outcome.Module].Title : null,
                hours.Of(outcome), outcome.Places,
                [.. choice.Skills.Select(skill => skill.Shown)],
                [.. pointers.SetsOf(outcome).Select(tracer.Explicit), .. choice.Skills.SelectMany(tracer.Matched)],
                choice.WithTagsOfConfirmed(Tagger.Tag(outcome.Text, draft.Language, now))));
        }

        var coverage = new CoverageCounter(finder, register, tracer).Count(mapped, pointers.NamedSets);
        var figures = FiguresOf(facts, mapped, pointers);
        return new(
            new(draft.Sha256, draft.Title, draft.Language, settings.Framework ?? pack?.Id, facts, draft.Modules, draft.Outcomes.Count),
            matches.Stamp,
            pack?.RefIn(language),
            today,
            mapped,
            coverage,
            TagSchemes.All.ToDictionary(scheme => scheme.Id, scheme => SchemeShares.Of(mapped, scheme)),
            pack is null ? [] : RuleChecker.Check(pack, figures, language, today),
            HoursTranslator.Hours(facts, pack),
            HoursTranslator.Equivalents(facts, pack),
            findings);
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>What the designer chose before what the document says.</summary>
    private static ProgrammeFacts Chosen(ProgrammeFacts facts, ProgrammeSettings settings) => facts with
    {
        Level = settings.Level ?? facts.Level,
        Form = settings.Form ?? facts.Form,
        ProviderType = settings.ProviderType ?? facts.ProviderType,
        Volume = settings.Volume is { } volume ? [volume] : facts.Volume,
    };

    private static ProgrammeFigures FiguresOf(ProgrammeFacts facts, List<MappedOutcome> outcomes, ProgrammeReferences pointers) => new(
        facts,
        outcomes.Count,
        outcomes.Count(outcome => outcome.Trace.Any(IsProof)),
        outcomes.Count(outcome => outcome.Trace.Count > 0),
        outcomes.Count(outcome => outcome.Kind == StatementKind.Knowledge),
        outcomes.Count(outcome => outcome.Kind == StatementKind.Skill),
        outcomes.Count(outcome => outcome.Kind == StatementKind.Attitude),
        [.. outcomes
            .SelectMany(outcome => outcome.Trace)
            .Where(trace => trace.Basis != TraceBasis.Matched && trace.Standard is { InForce: false })
            .Select(trace => (trace.LearningOutcomeSet ?? trace.CompetenceSet)?.Number)
            .OfType<string>()
            .Concat(pointers.SetsOutOfForce)
            .Distinct()]);

    /// <summary>Explicit or confirmed, and to a standard in force: only that counts as proof.</summary>
    public static bool IsProof(OutcomeTrace trace) => trace.Basis is TraceBasis.Explicit or TraceBasis.Confirmed && trace.Standard is { InForce: true };
}
