using System.Text;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>The prompt file and the messages made with it. Text of a document goes in as a message of its own between marks, never through a template.</summary>
internal static class ModelPrompt
{
    /// <summary>File name with version; a change of the words is a new file.</summary>
    public const string Id = "extract-skills.v1";

    private static readonly string Instructions = Read();

    /// <param name="refusal">Why the reply before was refused; null at the first try.</param>
    /// <param name="reply">That reply.</param>
    public static IReadOnlyList<ChatMessage> Messages(string part, string? reply = null, string? refusal = null)
    {
        // The closing mark is broken up inside the text, so that a document cannot end its own quotation.
        var safe = part.Replace("</document", "< /document", StringComparison.OrdinalIgnoreCase);
        List<ChatMessage> messages = [new(ChatRole.System, Instructions), new(ChatRole.User, "<document>\n" + safe + "\n</document>")];
        if (refusal is not null)
        {
            messages.Add(new(ChatRole.Assistant, reply ?? ""));
            messages.Add(new(ChatRole.User, $"Your reply was refused: {refusal} Reply again with the agreed JSON only."));
        }

        return messages;
    }

    private static string Read()
    {
        using var stream = typeof(ModelPrompt).Assembly.GetManifestResourceStream($"SkillsCatalogue.Ingestion.Prompts.{Id}.md")
            ?? throw new InvalidDataException($"The prompt {Id} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
