using System.Text.RegularExpressions;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Safety;

/// <summary>One way of speaking to a machine (<c>Data/machine.json</c>).</summary>
internal sealed class MachinePattern
{
    /// <summary>A pattern works on short distances: this is far beyond what the longest document takes.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    private MachinePattern(Source source)
    {
        Id = source.Id;
        Regex = new(source.Pattern, RegexOptions.CultureInvariant, TimeLimit);
    }

    public static IReadOnlyList<MachinePattern> All { get; } = [.. EmbeddedData.Json<Source[]>("machine.json")!.Select(source => new MachinePattern(source))];

    public string Id { get; }

    /// <summary>For the text of a <see cref="PlainView"/>.</summary>
    public Regex Regex { get; }

    private sealed record Source(string Id, string Pattern);
}
