using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>What the clients around a model have to know of a call besides its messages.</summary>
internal static class ModelCall
{
    /// <summary>Key of <see cref="ChatOptions.AdditionalProperties"/>: name and version of the prompt, such as <c>extract.2</c>.</summary>
    public const string PromptKey = "prompt";

    /// <summary>Key of <see cref="ChatResponse.AdditionalProperties"/>: the answer is a recording, nothing was spent for it.</summary>
    public const string ReplayedKey = "replayed";

    private static readonly AsyncLocal<string?> Current = new();

    /// <summary>SHA-256 of the document that the calls of this flow are for; null: none. It goes into the account, never to the model.</summary>
    public static string? Document
    {
        get => Current.Value;
        set => Current.Value = value;
    }

    public static string PromptOf(ChatOptions? options) => options?.AdditionalProperties?.GetValueOrDefault(PromptKey) as string ?? "unnamed";
}
