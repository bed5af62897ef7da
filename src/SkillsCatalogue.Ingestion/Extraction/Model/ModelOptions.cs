using System.ComponentModel.DataAnnotations;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>The language model (section <c>Model</c>). Without one everything works: the model is a further vote, never a condition.</summary>
public sealed class ModelOptions
{
    public const string Section = "Model";

    /// <summary><c>none</c> (default), <c>openai</c>, <c>azure-openai</c> or <c>openai-compatible</c>.</summary>
    [RegularExpression("^(none|openai|azure-openai|openai-compatible)$", ErrorMessage = "Model:Provider is none, openai, azure-openai or openai-compatible.")]
    public string Provider { get; set; } = "none";

    /// <summary>Base address, such as <c>http://127.0.0.1:11434/v1</c>; needed but for <c>openai</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Name of the model, or of the deployment (Azure).</summary>
    public string? Name { get; set; }

    /// <summary>Never logged.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Most tokens (input and output together, as the model counts them) a day, UTC; 0: no limit.</summary>
    [Range(0, long.MaxValue)]
    public long DailyBudget { get; set; }

    /// <summary>Calls at a time, 1 to 32.</summary>
    [Range(1, 32)]
    public int Concurrency { get; set; } = 2;

    public bool IsConfigured => Provider != "none";
}
