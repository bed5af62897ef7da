using Lucene.Net.Analysis;

namespace SkillsCatalogue.Search.Analysis;

/// <summary>Words of one language: stems; folded words when the language is null.</summary>
internal sealed class TermAnalyzer(string? language) : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new TermTokenizer(reader, language));
}
