namespace SkillsCatalogue.Server.Output;

/// <summary>What another extractor says of the same words.</summary>
/// <param name="Kind">type, label or split: an open list.</param>
internal sealed record DisagreementJson(string Kind, string Extractor, string Value);
