using System.ComponentModel.DataAnnotations;

namespace SkillsCatalogue.Storage;

/// <summary>Section <c>Catalogue</c>: how skills are named and when a machine's tag counts.</summary>
public sealed record CatalogueOptions
{
    public const string Section = "Catalogue";

    /// <summary>A skill's URI is <c>{BaseUri}/skill/{opaque}</c>; a URI once minted never changes, whatever this says later.</summary>
    [Required(AllowEmptyStrings = false)]
    public string BaseUri { get; set; } = "https://skills.example/id";

    /// <summary>Scheme → least confidence of a machine claim that counts, 0 to 1. The host copies the thresholds of the tag schemes here.</summary>
    public Dictionary<string, double> TagThresholds { get; } = [];

    /// <summary>Threshold of a scheme that <see cref="TagThresholds"/> does not name, 0 to 1.</summary>
    [Range(0, 1)]
    public double DefaultTagThreshold { get; set; } = 0.5;

    /// <summary>Threshold of one scheme.</summary>
    public double ThresholdOf(string scheme) => TagThresholds.GetValueOrDefault(scheme, DefaultTagThreshold);
}
