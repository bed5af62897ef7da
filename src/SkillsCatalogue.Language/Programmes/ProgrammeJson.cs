using System.Text;
using System.Text.Json;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Reads a programme that another system hands over as JSON (docs/programmes-json.md). Unknown members are skipped; a known one that does not fit is a fault with its path.</summary>
public static class ProgrammeJson
{
    /// <summary>Longest text in UTF-16 units.</summary>
    public const int Longest = 2_000_000;

    private const int MostFaults = 20;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static ProgrammeJsonResult Read(string json)
    {
        if (json.Length > Longest)
            return Faulty(new("$", $"The text is longer than {Longest} characters: no programme is."));
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var faults = new List<ProgrammeJsonFault>();
            var root = new JsonMember(document.RootElement, "$", faults);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Faulty(new("$", "A programme is an object: { \"title\": …, \"outcomes\": [ … ] }."));
            var made = new ProgrammeJsonMaker(Fingerprint.OfBytes(Encoding.UTF8.GetBytes(json))).Make(root);
            return faults.Count > 0 ? new(null, null, [.. faults.Take(MostFaults)]) : new(made.Draft, made.Document, []);
        }
        catch (JsonException fault)
        {
            return Faulty(new(fault.Path is { Length: > 0 } path ? path : "$", FormattableString.Invariant($"The text is no well-formed JSON (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}).")));
        }
    }

    private static ProgrammeJsonResult Faulty(ProgrammeJsonFault fault) => new(null, null, [fault]);
}
