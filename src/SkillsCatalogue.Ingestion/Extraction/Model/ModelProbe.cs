using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Asks the model one short question, past the recordings and within the budget.</summary>
public static class ModelProbe
{
    private const int MostTokens = 200;

    private static readonly JsonElement Schema = JsonDocument.Parse("""
        {"type":"object","properties":{"verb":{"type":"string"}},"required":["verb"],"additionalProperties":false}
        """).RootElement;

    /// <summary>One try of it.</summary>
    /// <returns>Whether the reply keeps to the schema, and how long it took.</returns>
    /// <exception cref="ModelUnavailableException">No answer.</exception>
    public static async Task<(bool KeepsToSchema, TimeSpan Time)> AskAsync(ModelOptions options, ModelAccount account, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        using var http = ModelPipeline.Http();
        using var client = ModelPipeline.Paid(ModelChatClient.Create(options, http), options, account, time, NullLogger.Instance);
        var began = time.GetTimestamp();
        var chat = new ChatOptions
        {
            Temperature = 0,
            MaxOutputTokens = MostTokens,
            ResponseFormat = ChatResponseFormat.ForJsonSchema(Schema, "answer"),
            AdditionalProperties = new() { [ModelCall.PromptKey] = "doctor.1" },
        };
        var response = await client.GetResponseAsync([new(ChatRole.System, "Reply with JSON of the given schema."), new(ChatRole.User, "The verb of the sentence “Mix the mortar.”")], chat, cancellationToken).ConfigureAwait(false);
        return (ReplyShape.Fits(response.Text, chat), time.GetElapsedTime(began));
    }
}
