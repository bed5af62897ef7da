using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Sections;

/// <summary>What headings, labels, columns and lead-ins of standards mean in one language, read from <c>Data/sections.&lt;language&gt;.json</c>.</summary>
public sealed class SectionLexicon
{
    /// <summary>Where lexicons come from.</summary>
    internal static LexiconFiles<LexiconFile> Source { get; } = new("sections", LexiconCheck.Of);

    private static LexiconSet<SectionLexicon, LexiconFile> _current = new(Source.Shipped(), files => new(files));

    /// <summary>Languages with a lexicon.</summary>
    public static IReadOnlyList<string> Languages => _current.Languages;

    private readonly PhraseTable<SectionRole> _headings;
    private readonly PhraseTable<SectionRole> _leadIns;
    private readonly PhraseTable<SectionRole> _wholeLeadIns;
    private readonly PhraseTable<SectionRole> _subjectLeadIns;
    private readonly PhraseTable<bool> _learners;
    private readonly PhraseTable<ColumnRole> _columns;
    private readonly PhraseTable<FactLabel> _facts;
    private readonly PhraseTable<StatementKind> _kinds;
    private readonly PhraseTable<bool> _notInForce;
    private readonly PhraseTable<bool> _optional;
    private readonly PhraseTable<bool> _mandatory;
    private readonly string[] _nothing;
    private readonly string[] _unitLabels;
    private readonly string[] _learnerNames;
    private readonly string[] _knowledgeStarts;
    private readonly string[] _attitudeStarts;

    private SectionLexicon(IReadOnlyList<LexiconFile> files)
    {
        _headings = new(files.SelectMany(file => Entries(file.Headings, Enum.Parse<SectionRole>)));
        _leadIns = new(files.SelectMany(file => Entries(file.LeadIns, Enum.Parse<SectionRole>)));
        var whole = files.SelectMany(file => Entries(file.LeadIns, Enum.Parse<SectionRole>)).Where(entry => !entry.Item1.EndsWith('*')).ToList();
        _wholeLeadIns = new(whole);
        _subjectLeadIns = new(whole.Where(entry => !entry.Item1.StartsWith('*')));
        _learners = new(files.SelectMany(file => file.Learners).SelectMany(AnywhereIn));
        _columns = new(files.SelectMany(file => Entries(file.Columns, Enum.Parse<ColumnRole>)));
        _facts = new(files.SelectMany(file => file.Facts.SelectMany(entry => entry.Value.Select(label => (label, new FactLabel(entry.Key))))));
        _kinds = new(files.SelectMany(file => Entries(file.Kinds, Enum.Parse<StatementKind>)));
        _notInForce = new(files.SelectMany(file => file.NotInForce.Select(word => ($"*{word}*", true))));
        _optional = new(files.SelectMany(file => file.Optional).SelectMany(AnywhereIn));
        _mandatory = new(files.SelectMany(file => file.Mandatory).SelectMany(AnywhereIn));
        _unitLabels = [.. files.SelectMany(file => file.UnitLabels).Select(HeadingText.Fold).Distinct().OrderByDescending(label => label.Length)];
        _learnerNames = [.. files.SelectMany(file => file.Learners).Select(HeadingText.Fold)];
        _knowledgeStarts = [.. files.SelectMany(file => file.KnowledgeStarts).Select(HeadingText.Fold)];
        _attitudeStarts = [.. files.SelectMany(file => file.AttitudeStarts).Select(HeadingText.Fold)];
        _nothing = [.. files.SelectMany(file => file.Nothing).Select(HeadingText.Fold)];
        KnowsLearners = files.Any(file => file.Learners.Length > 0);
        ClauseEndings = [.. files.SelectMany(file => file.ClauseEndings)];
        Families = [.. files.SelectMany(file => file.Families).Select(family => family with { Words = [.. family.Words.Select(HeadingText.Fold)] })];
    }

    /// <summary>Endings of infinitives; empty where the language has none that can be relied on.</summary>
    public IReadOnlyList<string> ClauseEndings { get; }

    public IReadOnlyList<FamilyMarks> Families { get; }

    /// <summary>The lexicon of a language; all of them together where the language is null or has none.</summary>
    public static SectionLexicon For(string? language) =>
        _current.For(language);

    /// <summary>Adds files of a folder; their phrases win over those of the same words that were there.</summary>
    internal static void Add(IReadOnlyList<LexiconFile> files) => LexiconExchange.Add(ref _current, files);

    /// <summary>What stands under a heading; <see cref="SectionRole.Unknown"/> when no phrase fits.</summary>
    public SectionRole RoleOf(string heading)
    {
        var role = Look(_headings, heading) ?? SectionRole.Unknown;
        // "Appendix A: Work process schedule": what it is an appendix of counts more than that it is one.
        return role == SectionRole.Excluded && heading.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            && Look(_headings, heading[(colon + 2)..]) is SectionRole.Skills or SectionRole.Knowledge or SectionRole.Outcomes ? Look(_headings, heading[(colon + 2)..])!.Value : role;
    }

    /// <summary>What the items after a lead-in are; null when it is no known lead-in.</summary>
    /// <param name="text">The sentence up to its colon.</param>
    public SectionRole? LeadInOf(string text) => Look(_leadIns, text);

    /// <summary>
    /// What the clauses after a lead-in are that no colon closes ("Efter uddannelsen kan deltageren …; …"); null when the text is no whole lead-in.
    /// A phrase that may begin with any words counts only where these name a learner, or the subject of a verb of knowing.
    /// </summary>
    /// <param name="text">From the start of the sentence to the last word of the lead-in.</param>
    public SectionRole? WholeLeadInOf(string text)
    {
        if (Look(_subjectLeadIns, text) is { } named)
            return named;
        var role = Look(_wholeLeadIns, text);
        var rest = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? text[blank..].TrimStart() : "";
        return role is not null && (NamesLearner(text) || (role == SectionRole.Knowledge && Look(_wholeLeadIns, rest) == role)) ? role : null;
    }

    /// <summary>The words are a lead-in to their end, not only at their beginning.</summary>
    public bool IsWholeLeadIn(string text) => Look(_wholeLeadIns, text) is not null;

    /// <summary>The sentence names the one who learns or works.</summary>
    public bool NamesLearner(string sentence) => _learners.Find(HeadingText.Fold(sentence)) ?? false;

    /// <summary>The language has words for learners that its sentences do not leave out.</summary>
    public bool KnowsLearners { get; }

    /// <summary>What a table column holds; null when its heading is not known.</summary>
    public ColumnRole? ColumnOf(string heading) => Look(_columns, heading);

    /// <summary>Which fact a label names, also with an abbreviation in brackets ("… raamistiku (EKR) tase"); of two labels parted by a stroke the first known one ("Sektor / podsektor"); null when it is not known.</summary>
    public FactLabel? FactOf(string label)
    {
        if ((Look(_facts, label) ?? Look(_facts, HeadingText.WithoutRemarks(label))) is { } known)
            return known;
        var parts = label.Split('/', StringSplitOptions.TrimEntries);
        return parts.Length == 2 ? Look(_facts, parts[0]) ?? Look(_facts, parts[1]) : null;
    }

    /// <summary>Kind named in a cell of a column of kinds; null when the word is not known.</summary>
    public StatementKind? KindNamed(string cell) => Look(_kinds, cell);

    /// <summary>Kind by the first words of a statement, those for the learner aside; null when they do not tell.</summary>
    public StatementKind? KindByWords(string statement)
    {
        var words = HeadingText.Words(Folding.WithoutAccents(statement)) + " ";
        if (_learnerNames.FirstOrDefault(name => words.StartsWith(name + " ", StringComparison.Ordinal)) is { } learner)
            words = words[(learner.Length + 1)..];
        if (_knowledgeStarts.Any(start => words.StartsWith(start + " ", StringComparison.Ordinal)))
            return StatementKind.Knowledge;
        return _attitudeStarts.Any(start => words.StartsWith(start + " ", StringComparison.Ordinal)) ? StatementKind.Attitude : null;
    }

    /// <summary>Length of the unit label that the text starts with ("Fag", "Skup kompetencija"), in UTF-16 units of the text; 0 when there is none.</summary>
    public int UnitLabelLength(string text)
    {
        for (var end = 1; end <= Math.Min(text.Length, 60); end++)
        {
            if (end < text.Length && char.IsLetterOrDigit(text[end]))
                continue;
            var words = HeadingText.Words(Folding.WithoutAccents(text[..end]));
            if (_unitLabels.Contains(words) && !_unitLabels.Any(label => label.StartsWith(words + " ", StringComparison.Ordinal) && StartsWithWords(text, label)))
                return end;
        }

        return 0;
    }

    /// <summary>The words only say that there is no entry: "(Tidak ada.)".</summary>
    public bool SaysNothing(string words) => words.Length <= 40 && _nothing.Contains(HeadingText.Fold(words));

    /// <summary>The status says that the document is not in force.</summary>
    public bool SaysNotInForce(string status) => _notInForce.Find(HeadingText.Fold(status)) ?? false;

    /// <summary>A status or heading says that one can do without what it speaks of.</summary>
    public bool SaysOptional(string words) => _optional.Find(HeadingText.Fold(words)) == true && _mandatory.Find(HeadingText.Fold(words)) != true;

    private static IEnumerable<(string, bool)> AnywhereIn(string word) => [(word, true), ($"* {word}", true), ($"{word} *", true), ($"* {word} *", true)];

    private static bool StartsWithWords(string text, string label) =>
        (HeadingText.Words(Folding.WithoutAccents(text)) + " ").StartsWith(label + " ", StringComparison.Ordinal);

    private static T? Look<T>(PhraseTable<T> table, string text) where T : struct =>
        table.Find(HeadingText.Fold(text)) ?? table.Find(HeadingText.Fold(HeadingText.WithoutRemark(text)));

    private static IEnumerable<(string, T)> Entries<T>(Dictionary<string, string[]> groups, Func<string, bool, T> parse) =>
        groups.SelectMany(group => group.Value.Select(phrase => (phrase, parse(group.Key, true))));
}
