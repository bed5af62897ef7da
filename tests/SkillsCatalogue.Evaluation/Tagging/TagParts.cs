using SkillsCatalogue.Language.Tagging.Learning;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>The parts of the trained tagger, so that each can be left out to see what it earns.</summary>
internal sealed record TagParts(bool Rules = true, bool Letters = true, bool Pieces = true, bool Bridge = true, bool Danish = true, bool Statements = true)
{
    /// <summary>All parts, then each left out.</summary>
    public static IReadOnlyList<(string Name, TagParts Parts)> Ablations { get; } =
    [
        ("all", new()), ("without rules", new(Rules: false)), ("without letters", new(Letters: false)), ("without pieces", new(Pieces: false)),
        ("without bridge", new(Bridge: false)), ("without Danish", new(Danish: false)), ("without statements", new(Statements: false)),
    ];

    /// <summary>Features without what is left out.</summary>
    public TextFeatures Keep(TextFeatures features) => features with { Rules = Rules ? features.Rules : [], Letters = Letters ? features.Letters : [] };
}
