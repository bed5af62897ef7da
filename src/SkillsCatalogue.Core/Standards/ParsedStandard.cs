using System.Text.Json.Serialization;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Standards;

/// <summary>The structure of one standard over its <see cref="DocumentText"/>.</summary>
/// <param name="Sha256">Hash of the document that the offsets belong to.</param>
/// <param name="Title">Null when none was found.</param>
/// <param name="Code">Registration number or code as printed; null when none was found.</param>
/// <param name="Level">As printed; null when none was found.</param>
/// <param name="LevelScheme">CROQF, EKR, NSQF, NQF-DK, EQF …; null with the level.</param>
/// <param name="Family">Anatomy that was recognised (<c>hr-standard-zanimanja</c>, <c>in-nsqf-qp</c> …), or <c>general</c>.</param>
/// <param name="Language">Of the document; null when it was not recognised.</param>
public sealed record ParsedStandard(
    string Sha256,
    string? Title,
    string? Code,
    string? Level,
    string? LevelScheme,
    string? Sector,
    IReadOnlyList<CreditPoints> Credits,
    string Family,
    string? Language,
    IReadOnlyList<StandardReference> References,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<StandardUnit> Units,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Segment> Segments,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What became of the corrections in force; null in a reading that none was applied to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AppliedCorrection>? Corrections { get; init; }

    /// <summary>Which of the sets of a name holds an offset, in reading order from 1; 1 when none does, 0 without a name.</summary>
    public int UnitNumberOf(string? name, int offset)
    {
        if (name is null)
            return 0;
        var number = 0;
        foreach (var unit in Units)
        {
            if (unit.Name != name)
                continue;
            number++;
            if (unit.Span.Contains(offset))
                return number;
        }

        return 1;
    }
}
