using System.ComponentModel.DataAnnotations;

namespace SkillsCatalogue.Search;

/// <summary>Settings of the section <c>Search</c>.</summary>
public sealed record SearchOptions
{
    public const string Section = "Search";

    /// <summary>Folder of the index generations, absolute or from the working directory.</summary>
    [Required]
    public string IndexesDirectory { get; init; } = "./indexes";

    /// <summary>Generations kept a view, the one in use included: 1 to 20.</summary>
    [Range(1, 20)]
    public int KeepGenerations { get; init; } = 3;
}
