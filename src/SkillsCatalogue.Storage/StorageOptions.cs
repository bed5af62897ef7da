using System.ComponentModel.DataAnnotations;

namespace SkillsCatalogue.Storage;

/// <summary>Section <c>Storage</c>: where the catalogue lives.</summary>
public sealed record StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Database engine. Only <c>Sqlite</c> so far.</summary>
    [RegularExpression("^(?i:sqlite)$", ErrorMessage = "Storage:Provider must be Sqlite.")]
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Connection string; null for <c>catalogue.db</c> in the data directory.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Folder of the database and of the originals; made when it is missing.</summary>
    [Required(AllowEmptyStrings = false)]
    public string DataDirectory { get; set; } = "./data";

    /// <summary>Seconds that a writer waits for another one, 1 to 600.</summary>
    [Range(1, 600)]
    public int BusyTimeoutSeconds { get; set; } = 30;

    internal string EffectiveConnectionString => string.IsNullOrWhiteSpace(ConnectionString)
        ? $"Data Source={Path.Combine(DataDirectory, "catalogue.db")}"
        : ConnectionString;
}
