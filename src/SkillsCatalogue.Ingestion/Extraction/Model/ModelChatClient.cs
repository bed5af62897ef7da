using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.AzureOpenAI;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>The one place that knows Semantic Kernel: from settings to the <see cref="IChatClient"/> that all else is written against.</summary>
public static class ModelChatClient
{
    /// <param name="http">Carries time limit and retries.</param>
    /// <exception cref="InvalidOperationException">A setting that the provider needs is missing.</exception>
    public static IChatClient Create(ModelOptions options, HttpClient http)
    {
        var name = options.Name ?? throw Missing(nameof(options.Name));
        return options.Provider switch
        {
            "openai" when options.Endpoint is null => new OpenAIChatCompletionService(name, options.ApiKey ?? throw Missing(nameof(options.ApiKey)), httpClient: http).AsChatClient(),
            "azure-openai" => new AzureOpenAIChatCompletionService(
                name, options.Endpoint ?? throw Missing(nameof(options.Endpoint)), options.ApiKey ?? throw Missing(nameof(options.ApiKey)), httpClient: http).AsChatClient(),
#pragma warning disable SKEXP0010 // The constructor with an address is marked experimental; the version of the package is pinned.
            "openai" or "openai-compatible" => new OpenAIChatCompletionService(
                name, new Uri(options.Endpoint ?? throw Missing(nameof(options.Endpoint))), options.ApiKey, httpClient: http).AsChatClient(),
#pragma warning restore SKEXP0010
            _ => throw new InvalidOperationException($"Model:Provider “{options.Provider}” names no model."),
        };
    }

    private static InvalidOperationException Missing(string setting) => new($"Model:{setting} is needed for this provider.");
}
