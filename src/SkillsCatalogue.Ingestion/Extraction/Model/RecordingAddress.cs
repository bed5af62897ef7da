using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>
/// The content address of an exchange: SHA-256, in small hexadecimal letters, over the fields of the request. Each field is written as
/// <c>name SP length LF value LF</c>, the length in bytes of UTF-8; docs/model.md holds the order. Whatever changes the reply changes the address, and nothing else does.
/// </summary>
internal static class RecordingAddress
{
    public const string FirstLine = "skills-model-exchange 1\n";

    public static string Of(string model, IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(FirstLine));
        foreach (var (name, value) in Fields(model, messages, options))
        {
            var bytes = Encoding.UTF8.GetBytes(value);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name} {bytes.Length}\n")));
            hash.AppendData(bytes);
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The fields in their order; a setting that is not set is left out.</summary>
    private static IEnumerable<(string Name, string Value)> Fields(string model, IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        yield return ("prompt", ModelCall.PromptOf(options));
        yield return ("model", model);
        foreach (var setting in Settings(options))
            yield return setting;
        foreach (var message in messages)
            yield return (message.Role.Value, message.Text);
    }

    /// <summary>What is sent besides the messages, as text.</summary>
    public static IEnumerable<(string Name, string Value)> Settings(ChatOptions? options)
    {
        if (options?.Temperature is { } temperature)
            yield return ("temperature", temperature.ToString(CultureInfo.InvariantCulture));
        if (options?.TopP is { } top)
            yield return ("topP", top.ToString(CultureInfo.InvariantCulture));
        if (options?.MaxOutputTokens is { } most)
            yield return ("maxOutputTokens", most.ToString(CultureInfo.InvariantCulture));
        if (options?.Seed is { } seed)
            yield return ("seed", seed.ToString(CultureInfo.InvariantCulture));
        if (options?.ResponseFormat is ChatResponseFormatJson json)
            yield return ("schema", json.Schema?.GetRawText() ?? "json");
    }
}
