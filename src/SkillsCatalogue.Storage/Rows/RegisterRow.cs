using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Storage.Rows;

internal sealed class RegisterRow
{
    public required string Register { get; set; }
    public required string Number { get; set; }
    public RegisterEntryKind Kind { get; set; }
    public required string Title { get; set; }
    public string? Level { get; set; }
    public string? Credits { get; set; }
    public RegisterStatus Status { get; set; }
    public DateOnly? ValidFrom { get; set; }
    public DateOnly? ValidTo { get; set; }
    public string? Parent { get; set; }
    public string? Url { get; set; }
    /// <summary>JSON array of numbers.</summary>
    public string CompetenceSets { get; set; } = "[]";
    public required string SearchText { get; set; }

    public RegisterEntry ToEntry() => new(
        Register, Kind, Number, Title, Level,
        Credits is null ? null : StorageJson.Read<CreditPoints>(Credits),
        Status, ValidFrom, ValidTo, Parent, Url)
    {
        CompetenceSets = CompetenceSets == "[]" ? [] : StorageJson.Read<List<string>>(CompetenceSets) ?? [],
    };

    public static RegisterRow Of(RegisterEntry entry) => new()
    {
        Register = entry.Register,
        Number = entry.Number,
        Kind = entry.Kind,
        Title = entry.Title,
        Level = entry.Level,
        Credits = entry.Credits is null ? null : StorageJson.Write(entry.Credits),
        Status = entry.Status,
        ValidFrom = entry.ValidFrom,
        ValidTo = entry.ValidTo,
        Parent = entry.Parent,
        Url = entry.Url,
        CompetenceSets = entry.CompetenceSets.Count == 0 ? "[]" : StorageJson.Write(entry.CompetenceSets.ToList()),
        SearchText = Core.Text.Folding.WithoutAccents($"{entry.Number} {entry.Title}"),
    };
}
