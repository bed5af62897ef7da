using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Reads a rule pack strictly: every member must be known, be there and fit. What does not is told with its path; nothing in a file can run.</summary>
internal static class RulePackReader
{
    /// <summary>Largest pack in characters; the shipped ones have a tenth of it.</summary>
    public const int Longest = 500_000;

    private static readonly JsonSerializerOptions Options = Strict();

    /// <param name="file">Name of the file, for the faults.</param>
    public static RulePackLoad Read(string json, string file)
    {
        if (json.Length > Longest)
            return Faulty(file, "$", $"The file is longer than {Longest} characters: no rule pack is.");
        try
        {
            var pack = JsonSerializer.Deserialize<RulePack>(json, Options);
            if (pack is null)
                return Faulty(file, "$", "The file holds null instead of a rule pack.");
            var faults = new RulePackValidator(pack, file).Faults();
            return faults.Count == 0 ? new([pack], []) : new([], faults);
        }
        catch (JsonException fault)
        {
            return Faulty(file, fault.Path is { Length: > 0 } path ? path : "$", MessageOf(fault));
        }
    }

    private static RulePackLoad Faulty(string file, string member, string message) => new([], [new(file, member, message)]);

    /// <summary>What is wrong in words of the schema, without the names of our types.</summary>
    private static string MessageOf(JsonException fault)
    {
        var message = fault.Message;
        if (message.Contains("missing required", StringComparison.Ordinal))
            return $"Members are missing: {Quoted(message)}. docs/rules.md lists what a pack must have.";
        if (message.Contains("could not be mapped", StringComparison.Ordinal))
            return $"The member {Quoted(message)} is none that a rule pack has: see docs/rules.md for the spelling.";
        if (message.Contains("Duplicate", StringComparison.OrdinalIgnoreCase))
            return "A member stands there twice: keep one.";
        if (message.Contains("could not be converted", StringComparison.Ordinal) || message.Contains("null", StringComparison.OrdinalIgnoreCase))
            return "The value has the wrong type, is null, or is none of the allowed names: see docs/rules.md.";
        return $"The file is no well-formed JSON (line {fault.LineNumber + 1}).";
    }

    /// <summary>What the message names in single quotation marks, without type names.</summary>
    private static string Quoted(string message)
    {
        var names = message.Split('\'').Where((part, i) => i % 2 == 1 && !part.Contains('.', StringComparison.Ordinal)).ToList();
        return names.Count == 0 ? "(unnamed)" : string.Join(", ", names);
    }

    private static JsonSerializerOptions Strict()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            IgnoreReadOnlyProperties = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            MaxDepth = 16,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
