using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Tests.Extraction.Reading;

/// <summary>A model that keeps to the schema and answers each pass by a rule that a test gives; the rules that are not given take every line for one skill, word for word.</summary>
internal sealed partial class FakeReader : IChatClient
{
    public List<(string Prompt, IReadOnlyList<ChatMessage> Messages, ChatOptions Options)> Asked { get; } = [];

    /// <summary>What a line demands: quote, label, type.</summary>
    public Func<string, IEnumerable<(string Quote, string Label, string Type)>> Skills { get; init; } = line => [("", line.TrimEnd('.'), "skill")];

    /// <summary>Tags of a line: scheme, reason.</summary>
    public Func<string, IEnumerable<(string Scheme, string Reason)>> Tags { get; init; } = _ => [];

    /// <summary>Whether the second look stands by a label.</summary>
    public Func<string, bool> Keeps { get; init; } = _ => true;

    /// <summary>A reply instead of the honest one: prompt, number of the call from 1; null: the honest one.</summary>
    public Func<string, int, string?> Instead { get; init; } = (_, _) => null;

    public Func<Task> Before { get; init; } = () => Task.CompletedTask;

    public IEnumerable<string> Prompts => Asked.Select(call => call.Prompt);

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> sent = [.. messages];
        var prompt = (string)options!.AdditionalProperties!["prompt"]!;
        int call;
        lock (Asked)
        {
            Asked.Add((prompt, sent, options));
            call = Asked.Count;
        }

        await Before();
        return new(new ChatMessage(ChatRole.Assistant, Instead(prompt, call) ?? Reply(prompt, sent[1].Text)));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException("Replies are read whole.");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private string Reply(string prompt, string text)
    {
        var lines = Line().Matches(text).Select(match => (Id: int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), Text: match.Groups[2].Value)).ToArray();
        object reply = prompt.Split('.')[0] switch
        {
            "detect" => new
            {
                skills = lines.Select(line => line.Id),
                green = lines.Where(line => Tags(line.Text).Any(tag => tag.Scheme == "green")).Select(line => line.Id),
                digital = lines.Where(line => Tags(line.Text).Any(tag => tag.Scheme == "digital")).Select(line => line.Id),
            },
            "extract" => new { skills = lines.SelectMany(line => Skills(line.Text).Select(skill => new { id = line.Id, quote = skill.Quote, label = skill.Label, type = skill.Type })) },
            "tag" => new { tags = lines.SelectMany(line => Tags(line.Text).Select(tag => new { id = line.Id, scheme = tag.Scheme, reason = tag.Reason })) },
            _ => new { keep = lines.Where(line => Keeps(line.Text)).Select(line => line.Id) },
        };
        return JsonSerializer.Serialize(reply, Readable);
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"^(\d+): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
