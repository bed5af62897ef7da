using System.Collections.Frozen;

namespace SkillsCatalogue.Language.Sections;

/// <summary>Lexicons of one kind: one a language, and one of all languages together.</summary>
internal sealed class LexiconSet<TLexicon, TFile> where TFile : ILanguageFile
{
    private readonly IReadOnlyList<TFile> _files;
    private readonly Func<IReadOnlyList<TFile>, TLexicon> _make;
    private readonly FrozenDictionary<string, TLexicon> _byLanguage;
    private readonly TLexicon _every;

    /// <param name="files">Files of the same language are one lexicon; the phrases of the earlier one win.</param>
    public LexiconSet(IReadOnlyList<TFile> files, Func<IReadOnlyList<TFile>, TLexicon> make)
    {
        (_files, _make) = (files, make);
        Languages = [.. files.Select(file => file.Language).Distinct(StringComparer.Ordinal)];
        _byLanguage = files.GroupBy(file => file.Language, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => make([.. group]), StringComparer.Ordinal);
        _every = make(files);
    }

    public IReadOnlyList<string> Languages { get; }

    /// <summary>The lexicon of a language; all of them together where the language is null or has none.</summary>
    public TLexicon For(string? language) => language is not null && _byLanguage.TryGetValue(language, out var lexicon) ? lexicon : _every;

    public LexiconSet<TLexicon, TFile> With(IReadOnlyList<TFile> files) => new([.. files, .. _files], _make);
}
