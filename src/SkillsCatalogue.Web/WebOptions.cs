using System.ComponentModel.DataAnnotations;

namespace SkillsCatalogue.Web;

/// <summary>Settings of the section <c>Web</c>.</summary>
public sealed record WebOptions
{
    public const string Section = "Web";

    /// <summary>Writes are refused. The host sets it when it listens beyond loopback, as long as there are no accounts.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>Host names, besides those of loopback, under which writes are accepted.</summary>
    public IReadOnlyList<string> WriteHosts { get; set; } = [];

    /// <summary>Largest document that can be added, in bytes: 1 to 1 GiB.</summary>
    [Range(1, 1L << 30)]
    public long MaxUploadBytes { get; set; } = 104_857_600;
}
