using System.Collections.Concurrent;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>The compiled triggers of one scheme in one language.</summary>
internal sealed class TagLexicon
{
    private static readonly ConcurrentDictionary<(string Scheme, string Language), TagLexicon?> Known = new();

    private TagLexicon(TagLexiconSource source, string language)
    {
        TagPattern[] Compile(IReadOnlyList<string> patterns) => [.. patterns.Select(pattern => TagPattern.Parse(pattern, language, source.Classes))];
        TagTrigger[] CompileGroups(IReadOnlyList<TagLexiconSource.Group> groups) =>
            [.. groups.Select(group => new TagTrigger(group.Why, TagTrigger.LogOddsOf(group.Weight), group.Object, Compile(group.Patterns)))];

        Mask = Compile(source.Mask);
        Triggers = CompileGroups(source.Triggers);
        Context = CompileGroups(source.Context);
        Against = CompileGroups(source.Against);
    }

    public TagPattern[] Mask { get; }

    public TagTrigger[] Triggers { get; }

    public TagTrigger[] Context { get; }

    public TagTrigger[] Against { get; }

    /// <summary>The lexicon; null when the scheme has none in this language.</summary>
    public static TagLexicon? For(string scheme, string language) =>
        Known.GetOrAdd((scheme, language), static key =>
            EmbeddedData.Json<TagLexiconSource>($"tags.{key.Scheme}.{key.Language}.json") is { } source ? new(source, key.Language) : null);
}
