using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>What labels, headings and first words of programmes mean in one language, read from <c>Data/programmes.&lt;language&gt;.json</c>.</summary>
internal sealed partial class ProgrammeLexicon
{
    private const int MostWordsOfLeadIn = 14;

    /// <summary>Where lexicons come from.</summary>
    public static LexiconFiles<ProgrammeLexiconFile> Source { get; } = new("programmes", Faults);

    private static LexiconSet<ProgrammeLexicon, ProgrammeLexiconFile> _current = new(Source.Shipped(), files => new(files));

    /// <summary>Languages with a lexicon.</summary>
    public static IReadOnlyList<string> Languages => _current.Languages;

    private readonly PhraseTable<ProgrammeFact> _facts;
    private readonly PhraseTable<FactLabel> _forms;
    private readonly PhraseTable<FactLabel> _providerTypes;
    private readonly PhraseTable<bool> _modules;
    private readonly PhraseTable<bool> _leadIns;
    private readonly PhraseTable<bool> _content;
    private readonly PhraseTable<bool> _other;
    private readonly (string Part, PhraseTable<bool> Phrases)[] _parts;
    private readonly string[] _endings;
    private readonly string[] _starts;

    private ProgrammeLexicon(IReadOnlyList<ProgrammeLexiconFile> files)
    {
        _facts = new(files.SelectMany(file => file.Facts.SelectMany(group => group.Value.Select(phrase => (phrase, Enum.Parse<ProgrammeFact>(group.Key, ignoreCase: true))))));
        _forms = new(files.SelectMany(file => Named(file.Forms)));
        _providerTypes = new(files.SelectMany(file => Named(file.ProviderTypes)));
        _modules = new(files.SelectMany(file => file.ModuleHeadings).Select(phrase => (phrase, true)));
        _leadIns = new(files.SelectMany(file => file.LeadIns).Select(phrase => (phrase, true)));
        _content = new(files.SelectMany(file => file.ContentHeadings).Select(phrase => (phrase, true)));
        _other = new(files.SelectMany(file => file.OtherHeadings).Select(phrase => (phrase, true)));
        _parts = [.. files.SelectMany(file => file.Parts).GroupBy(part => part.Key).Select(part => (part.Key, new PhraseTable<bool>(part.SelectMany(entry => entry.Value).Select(phrase => (phrase, true)))))];
        _endings = [.. files.SelectMany(file => file.OutcomeEndings)];
        _starts = [.. files.SelectMany(file => file.OutcomeStarts).Select(start => Folding.WithoutAccents(start) + " ")];
    }

    /// <summary>The lexicon of a language; all of them together where the language is null or has none.</summary>
    public static ProgrammeLexicon For(string? language) => _current.For(language);

    /// <summary>Adds files of a folder; their phrases win over those of the same words that were there.</summary>
    public static void Add(IReadOnlyList<ProgrammeLexiconFile> files) => LexiconExchange.Add(ref _current, files);

    private static IEnumerable<(string, string)> Faults(ProgrammeLexiconFile file) =>
    [
        .. file.Facts.Keys.Where(name => !Enum.TryParse<ProgrammeFact>(name, ignoreCase: true, out _)).Select(name => ($"$.facts.{name}", $"The name is none of {string.Join(", ", Enum.GetNames<ProgrammeFact>())}.")),
        .. LexiconCheck.Groups("facts", file.Facts), .. LexiconCheck.Phrases("leadIns", file.LeadIns), .. LexiconCheck.Phrases("moduleHeadings", file.ModuleHeadings),
    ];

    /// <summary>Which fact a label names; null when it is not known.</summary>
    public ProgrammeFact? FactOf(string label) =>
        _facts.Find(HeadingText.Fold(label)) ?? _facts.Find(HeadingText.Fold(HeadingText.WithoutRemark(label)));

    /// <summary>Id of the form that the words name; null when they name none.</summary>
    public string? FormIn(string words) => _forms.Find(HeadingText.Fold(words))?.Name;

    /// <summary>Id of the provider type that the words name; null when they name none.</summary>
    public string? ProviderTypeIn(string words) => _providerTypes.Find(HeadingText.Fold(words))?.Name;

    /// <summary>Parts that the words show; may be empty.</summary>
    public IEnumerable<string> PartsIn(string words)
    {
        var folded = HeadingText.Fold(words);
        return _parts.Where(part => part.Phrases.Find(folded) is not null).Select(part => part.Part);
    }

    /// <summary>The heading names a module.</summary>
    public bool IsModule(string heading) => _modules.Find(HeadingText.Fold(heading)) is not null;

    /// <summary>Length of "Session 1" in "Session 1: The house": the first word and the number after it, where the heading names a module; 0 without.</summary>
    public int ModuleLabelLength(string heading) => IsModule(heading) && ModuleLabel().Match(heading) is { Success: true } match ? match.Length : 0;

    /// <summary>The number in such a label; null without one.</summary>
    public string? ModuleNumber(string heading) => ModuleLabelLength(heading) > 0 && ModuleLabel().Match(heading).Groups["number"] is { Success: true } number ? number.Value : null;

    /// <summary>
    /// Length of the words that introduce outcomes in running text ("Polaznik će moći") and the white space after them; 0 where the text begins with none.
    /// The shortest such beginning counts.
    /// </summary>
    public int LeadInLength(string text)
    {
        var end = 0;
        for (var words = 0; words < MostWordsOfLeadIn; words++)
        {
            end = text.IndexOf(' ', end);
            if (end < 0)
                return 0;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
            if (_leadIns.Find(HeadingText.Words(Folding.WithoutAccents(text[..end]))) is not null)
                return end;
        }

        return 0;
    }

    /// <summary>The heading stands over teaching content.</summary>
    public bool IsContent(string heading) => _content.Find(HeadingText.Fold(heading)) is not null;

    /// <summary>The heading stands over something else than outcomes.</summary>
    public bool IsOther(string heading) => _other.Find(HeadingText.Fold(heading)) is not null;

    /// <summary>The line begins as an outcome does: with a verb, or with words that introduce one.</summary>
    public bool ReadsLikeOutcome(string line)
    {
        var words = HeadingText.Words(Folding.WithoutAccents(line)) + " ";
        if (_starts.Any(start => words.StartsWith(start, StringComparison.Ordinal)))
            return true;
        return line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries).Take(2)
            .Any(word => word.Trim(',', '.', ';') is { Length: > 3 } bare && _endings.Any(ending => bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<(string, FactLabel)> Named(Dictionary<string, string[]> groups) =>
        groups.SelectMany(group => group.Value.Select(phrase => (phrase, new FactLabel(group.Key))));

    [GeneratedRegex(@"^\p{L}+(?:\s+(?<number>\d{1,3}|[IVX]{1,5})(?=[\s.:–-]|$))?")]
    private static partial Regex ModuleLabel();
}
