using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SkillsCatalogue.Search.Matching;

/// <summary>What matching keeps of one generation: word tables and analysed skills. Dropped with the generation.</summary>
internal sealed class MatchIndex(GenerationInfo generation, IReadOnlySet<string> withdrawn, IndexReader reader)
{
    /// <summary>Analysed skills kept, about 3 KB each; a larger catalogue analyses the rest anew each time.</summary>
    private const int MostKept = 50_000;

    private readonly Dictionary<string, WordTable> tables = Fields.Languages.Append(Fields.OtherLanguage).ToDictionary(language => language, language => new WordTable(reader, language), StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, PreparedSkill> skills = new();

    public GenerationInfo Generation => generation;

    /// <summary>Documents whose evidence was left out.</summary>
    public IReadOnlySet<string> Withdrawn => withdrawn;

    /// <summary>The table of a language; languages without an analysis of their own share one.</summary>
    public WordTable Table(string language) => tables[Fields.Languages.Contains(language) ? language : Fields.OtherLanguage];

    /// <summary>Tables of all languages that the index has words of.</summary>
    public IReadOnlyList<WordTable> Filled => [.. tables.Values.Where(table => !table.IsEmpty)];

    public PreparedSkill Skill(IndexSearcher searcher, int document)
    {
        if (skills.TryGetValue(document, out var known))
            return known;
        var prepared = PreparedSkill.Of(SkillDocument.ToSkill(searcher.Doc(document)), Table);
        if (skills.Count < MostKept)
            skills.TryAdd(document, prepared);
        return prepared;
    }
}
