using System.ComponentModel.DataAnnotations;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>The language model (section <c>Model</c>). Without one everything works: the model is a further vote, never a condition.</summary>
public sealed class ModelOptions : IValidatableObject
{
    public const string Section = "Model";

    /// <summary><c>none</c> (default), <c>openai</c>, <c>azure-openai</c> or <c>openai-compatible</c> (Ollama, vLLM, LM Studio, llama.cpp and others).</summary>
    [RegularExpression("^(none|openai|azure-openai|openai-compatible)$", ErrorMessage = "Model:Provider is none, openai, azure-openai or openai-compatible.")]
    public string Provider { get; set; } = "none";

    /// <summary>Base address, such as <c>http://127.0.0.1:11434/v1</c>, or <c>https://RESOURCE.openai.azure.com</c> (Azure); needed but for <c>openai</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Name of the model, or of the deployment (Azure).</summary>
    public string? Name { get; set; }

    /// <summary>From the environment or from user secrets; never logged, never recorded.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Calls at a time, 1 to 32.</summary>
    [Range(1, 32)]
    public int Concurrency { get; set; } = 2;

    /// <summary>Most calls a minute; 0: no limit.</summary>
    [Range(0, 100_000)]
    public int RequestsPerMinute { get; set; }

    /// <summary>Longest time of one try of a call.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "01:00:00")]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>Most tries of a call, the first included, 1 to 10. A refused key or request is not tried again.</summary>
    [Range(1, 10)]
    public int Tries { get; set; } = 5;

    /// <summary>Wait before the second try; doubled before each further one, with jitter. A wait that the endpoint names (Retry-After) wins.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00")]
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait before a further try. Where the endpoint asks for a longer one, the work goes on without the model.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the model is left alone after an outage, so that one outage is not waited for by every part of every document.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Most tokens (input and output together) a day, UTC; 0: no limit.</summary>
    [Range(0, long.MaxValue)]
    public long DailyBudget { get; set; }

    /// <summary>Most tokens for one document, over all its runs of the last 31 days; 0: no limit.</summary>
    [Range(0, long.MaxValue)]
    public long DocumentBudget { get; set; }

    /// <summary>Most money a day, UTC, in the currency of the prices; 0: no limit.</summary>
    [Range(0, 1e9)]
    public decimal DailyCost { get; set; }

    /// <summary>Most money for one document, over all its runs of the last 31 days; 0: no limit.</summary>
    [Range(0, 1e9)]
    public decimal DocumentCost { get; set; }

    /// <summary>Price of a million tokens of input.</summary>
    [Range(0, 1e6)]
    public decimal InputPrice { get; set; }

    /// <summary>Price of a million tokens of output.</summary>
    [Range(0, 1e6)]
    public decimal OutputPrice { get; set; }

    /// <summary>Currency of the prices, as it is to be printed.</summary>
    public string Currency { get; set; } = "EUR";

    /// <summary>Folder of the recordings and of the account of calls; null: <c>model</c> in the data directory.</summary>
    public string? Folder { get; set; }

    /// <summary>Further folders with recordings, only read (<c>--recordings</c>).</summary>
    public string[] Recordings { get; set; } = [];

    /// <summary>Only recordings answer, nothing is ever called (<c>--replay-only</c>); provider, endpoint and key are not needed then.</summary>
    public bool ReplayOnly { get; set; }

    /// <summary>A model, or recordings of one, take part.</summary>
    public bool IsConfigured => Provider != "none" || ReplayOnly;

    /// <summary>What a provider needs besides its name.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsConfigured && string.IsNullOrWhiteSpace(Name))
            yield return new("Model:Name is needed: the model, or the deployment (Azure).", [nameof(Name)]);
        if (ReplayOnly || Provider == "none")
            yield break;
        if (Provider != "openai" && string.IsNullOrWhiteSpace(Endpoint))
            yield return new($"Model:Endpoint is needed for {Provider}.", [nameof(Endpoint)]);
        if (!string.IsNullOrWhiteSpace(Endpoint) && !(Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")))
            yield return new("Model:Endpoint is no address that begins with http:// or https://.", [nameof(Endpoint)]);
        if (Provider != "openai-compatible" && string.IsNullOrWhiteSpace(ApiKey))
            yield return new($"Model:ApiKey is needed for {Provider}; set SKILLS_Model__ApiKey or keep it in user secrets.", [nameof(ApiKey)]);
    }

    /// <summary>Cost of a call, in <see cref="Currency"/>.</summary>
    internal decimal CostOf(long input, long output) => ((input * InputPrice) + (output * OutputPrice)) / 1_000_000m;
}
