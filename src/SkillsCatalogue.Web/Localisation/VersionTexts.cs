namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the versions of a standard.</summary>
public sealed record VersionTexts
{
    public required string Title { get; init; }
    public required string InUse { get; init; }
    public required string Shown { get; init; }
    public required Phrase Replaced { get; init; }
    public required string OpenNewest { get; init; }
    public required string WhatChanged { get; init; }
    public required Phrase Lead { get; init; }
    public required string First { get; init; }
    public required string BackToStandard { get; init; }
    public required string Review { get; init; }

    /// <summary>Kind of change → heading of its group.</summary>
    public required IReadOnlyDictionary<string, string> Groups { get; init; }

    /// <summary>Kind of change → what it means for the editor.</summary>
    public required IReadOnlyDictionary<string, string> Meanings { get; init; }
    public required Phrase Place { get; init; }
    public required Phrase FromTo { get; init; }
    public required string NoPlace { get; init; }
    public required string LostProof { get; init; }
}
