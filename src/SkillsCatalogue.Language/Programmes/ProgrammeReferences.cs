using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>The register entries that a programme names by number or address, and which outcome each of them speaks for.</summary>
internal sealed class ProgrammeReferences
{
    private readonly ProgrammeDraft _draft;
    private readonly RegisterIndex _register;
    private readonly IReadOnlyList<RegisterEntry> _ofProgramme;
    private readonly Dictionary<int, IReadOnlyList<RegisterEntry>> _ofModule = [];
    private readonly HashSet<RegisterEntry> _named = [];
    private readonly List<Diagnostic> _findings = [];

    public ProgrammeReferences(ProgrammeDraft draft, RegisterIndex register, DateOnly today)
    {
        _draft = draft;
        _register = register;
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        _ofProgramme = Sets(draft.References, unknown);
        for (var i = 0; i < draft.Modules.Count; i++)
            _ofModule[i] = Sets(draft.Modules[i].References, unknown);
        foreach (var outcome in draft.Outcomes)
            Sets(outcome.References, unknown);
        foreach (var reference in unknown)
            _findings.Add(new(DiagnosticCodes.UnknownReference, DiagnosticSeverity.Warning, $"“{reference}” is in no register known here: check the number, or import the register entry."));
        SetsOutOfForce = [.. _named.Where(entry => !InForce(entry, today)).Select(entry => entry.Number).Order(StringComparer.Ordinal)];
        foreach (var number in SetsOutOfForce)
            _findings.Add(new(DiagnosticCodes.ReferenceNotInForce, DiagnosticSeverity.Warning, $"“{number}” is not in force today: an outcome that rests on it is not proven. Name the set that took its place."));
    }

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>Sets named anywhere in the programme.</summary>
    public IReadOnlyCollection<RegisterEntry> NamedSets => _named;

    /// <summary>Numbers of named sets that are not in force.</summary>
    public IReadOnlyList<string> SetsOutOfForce { get; }

    /// <summary>The sets that speak for an outcome: those it names itself, else those of its module, else the only one that the programme names.</summary>
    public IReadOnlyList<RegisterEntry> SetsOf(ProgrammeOutcome outcome)
    {
        if (Sets(outcome.References, null) is { Count: > 0 } own)
            return own;
        if (outcome.Module >= 0 && _ofModule[outcome.Module] is { Count: > 0 } module)
            return module;
        // Several sets named for a whole programme do not say which outcome belongs to which: that is a hint for matching, no trace.
        return _ofProgramme.Count == 1 ? _ofProgramme : [];
    }

    /// <summary>Names of the units to look in first: the sets that speak for the outcome, and the sets of competences that they lead to.</summary>
    public IReadOnlyList<string> UnitsOf(ProgrammeOutcome outcome) =>
        [.. (SetsOf(outcome) is { Count: > 0 } sets ? sets : _ofProgramme).SelectMany(set => set.CompetenceSets.Append(set.Number)).SelectMany(UnitNames).Distinct()];

    /// <summary>A register that numbers sets within their standard ("KS-9904/B.3.1") prints only the last part in the standard.</summary>
    public static IEnumerable<string> UnitNames(string number)
    {
        yield return number;
        if (number.LastIndexOf('/') is > 0 and var slash)
            yield return number[(slash + 1)..];
    }

    private List<RegisterEntry> Sets(IEnumerable<string> references, SortedSet<string>? unknown)
    {
        var sets = new List<RegisterEntry>();
        foreach (var reference in references)
        {
            var entry = _register.Find(reference);
            if (entry is null)
                unknown?.Add(reference);
            else if (entry.Kind is RegisterEntryKind.CompetenceSet or RegisterEntryKind.LearningOutcomeSet && !sets.Contains(entry))
                sets.Add(entry);
        }

        _named.UnionWith(sets);
        return sets;
    }

    private bool InForce(RegisterEntry entry, DateOnly today) =>
        entry.IsInForce(today) && (_register.ParentOf(entry) is not { } parent || parent.IsInForce(today));
}
