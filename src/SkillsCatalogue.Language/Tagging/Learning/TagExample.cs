namespace SkillsCatalogue.Language.Tagging.Learning;

/// <summary>A labelled text to learn from.</summary>
/// <param name="Fold">Examples of one fold are held out together.</param>
/// <param name="Tags">The schemes that apply.</param>
/// <param name="Cost">What an error costs, more than 0.</param>
internal sealed record TagExample(TextFeatures Features, int Fold, IReadOnlySet<string> Tags, double Cost);
