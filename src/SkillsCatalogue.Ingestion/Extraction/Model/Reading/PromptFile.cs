using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>
/// A prompt: <c>Prompts/NAME.VERSION.md</c> (instructions in English, with examples of a trade that does not exist) and <c>NAME.VERSION.schema.json</c> (the answer's shape).
/// A change of the words or of the shape is a new file with a higher version, so that a recorded reply never stands for another question.
/// </summary>
internal sealed partial class PromptFile
{
    /// <summary>Folded letters from which on words count as taken from an example; shorter ones may be anybody's.</summary>
    private const int ShortestLeak = 8;

    private readonly string[] _examples;

    private PromptFile(string id)
    {
        Id = id;
        Instructions = Resource(id + ".md").ReplaceLineEndings("\n").Trim();
        Schema = JsonDocument.Parse(Resource(id + ".schema.json")).RootElement.Clone();
        _examples = [.. Quoted().Matches(Instructions).Select(match => Folding.LettersAndDigits(match.Groups["text"].Value)).Where(text => text.Length >= ShortestLeak)];
        Format = ChatResponseFormat.ForJsonSchema(Schema, id.Split('.')[0]);
        Tokens = TokenCount.Of(Instructions) + TokenCount.Of(JsonSerializer.Serialize(Schema));
    }

    /// <summary>Which lines hold a skill, and which of these are green or digital: numbers only.</summary>
    public static PromptFile Detect { get; } = new("detect.1");

    /// <summary>Labels and types of the skills in those lines.</summary>
    public static PromptFile Extract { get; } = new("extract.2");

    /// <summary>The words that make a line green or digital.</summary>
    public static PromptFile Tag { get; } = new("tag.1");

    /// <summary>The model's second look at its own answers.</summary>
    public static PromptFile Check { get; } = new("check.1");

    /// <summary>All prompts in the order of the passes.</summary>
    public static IReadOnlyList<PromptFile> All { get; } = [Detect, Extract, Tag, Check];

    /// <summary>Name and version, such as <c>extract.2</c>.</summary>
    public string Id { get; }

    public string Instructions { get; }

    public JsonElement Schema { get; }

    public ChatResponseFormat Format { get; }

    /// <summary>Of instructions and schema.</summary>
    public int Tokens { get; }

    /// <summary>What goes with every call of this prompt. There are no tools: nothing that a model says is ever run.</summary>
    public ChatOptions Settings() => new()
    {
        Temperature = 0,
        ResponseFormat = Format,
        AdditionalProperties = new() { [ModelCall.PromptKey] = Id },
    };

    /// <summary>Instructions in one message, text of the document in another, between marks that follow from the text: the same text makes the same call, and no text can hold its own mark.</summary>
    public IReadOnlyList<ChatMessage> Messages(string shown)
    {
        var mark = "=====" + Fingerprint.Of(shown)[..8] + "=====";
        return [new(ChatRole.System, Instructions), new(ChatRole.User, $"{mark}\n{shown}{mark}")];
    }

    /// <summary>The words are those of an example: lines and labels are compared without case, blanks and punctuation.</summary>
    public bool IsFromExample(string words) =>
        Folding.LettersAndDigits(words) is { Length: >= ShortestLeak } key && _examples.Any(example => example.Contains(key, StringComparison.Ordinal) || key.Contains(example, StringComparison.Ordinal));

    private static string Resource(string name)
    {
        using var stream = typeof(PromptFile).Assembly.GetManifestResourceStream($"SkillsCatalogue.Ingestion.Prompts.{name}")
            ?? throw new InvalidDataException($"The prompt {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Listed lines and labels of the examples.</summary>
    [GeneratedRegex("""^(?:\d+:|#) (?<text>.+?)(?: \((?:skill|knowledge|attitude)\))?$|"(?:label|quote|reason)":"(?<text>[^"]+)""", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();
}
