using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Search.Analysis;

/// <summary>Gives Lucene the terms of <see cref="TextAnalysis"/>, so that extraction, tagging and search agree on what a word is.</summary>
internal sealed class TermTokenizer : Tokenizer
{
    private readonly string? language;
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private IReadOnlyList<Term> terms = [];
    private int next;

    /// <param name="language">Whose stems; null for folded words.</param>
    public TermTokenizer(TextReader reader, string? language)
        : base(reader)
    {
        this.language = language;
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        terms = TextAnalysis.Terms(m_input.ReadToEnd(), language);
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next >= terms.Count)
            return false;
        ClearAttributes();
        var current = terms[next++];
        term.SetEmpty().Append(current.Stem);
        offset.SetOffset(CorrectOffset(current.Span.Start), CorrectOffset(current.Span.End));
        return true;
    }
}
