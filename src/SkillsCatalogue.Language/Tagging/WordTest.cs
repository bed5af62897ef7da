using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>A test of one word: equal stem (<c>recycle</c>), beginning (<c>recycl*</c>), end (<c>*affald</c>) or inside (<c>*affald*</c>), or exactly the word (<c>=server</c>, where its stem is that of another word), all over folded letters.</summary>
internal sealed class WordTest
{
    private readonly string _letters;
    private readonly bool _openStart;
    private readonly bool _openEnd;
    private readonly bool _exact;

    public WordTest(string source, string language)
    {
        _openStart = source.StartsWith('*');
        _openEnd = source.EndsWith('*');
        _exact = source.StartsWith('=');
        var bare = source.Trim('*', '=');
        _letters = _openStart || _openEnd || _exact ? Folding.WithoutAccents(bare) : TextAnalysis.Stem(bare, language);
    }

    public bool Fits(in TaggedWord word) => (_openStart, _openEnd) switch
    {
        (false, false) => (_exact ? word.Folded : word.Stem) == _letters,
        (false, true) => word.Folded.StartsWith(_letters, StringComparison.Ordinal),
        (true, false) => word.Folded.EndsWith(_letters, StringComparison.Ordinal),
        (true, true) => word.Folded.Contains(_letters, StringComparison.Ordinal),
    };
}
