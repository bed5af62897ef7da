using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;

namespace SkillsCatalogue.Search.Analysis;

/// <summary>The analyser of every field of the index.</summary>
internal static class SkillAnalyzer
{
    public static Analyzer Create()
    {
        var fields = new Dictionary<string, Analyzer>
        {
            [Fields.Words] = new TermAnalyzer(null),
            [Fields.Grams] = new ListAnalyzer(),
            [Fields.Beginnings] = new ListAnalyzer(),
        };
        foreach (var language in Fields.Languages.Append(Fields.OtherLanguage))
        {
            var analyzer = new TermAnalyzer(language == Fields.OtherLanguage ? null : language);
            fields[Fields.Label(language)] = analyzer;
            fields[Fields.AltLabel(language)] = analyzer;
            fields[Fields.Statement(language)] = analyzer;
        }

        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
    }
}
