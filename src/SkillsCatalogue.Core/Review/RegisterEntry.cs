using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Review;

/// <summary>An entry of a national register: the reason why a quote counts as proof.</summary>
/// <param name="Register">Name of the register (HKO, kutseregister, SAMPLE …).</param>
/// <param name="Number">Unique within the register.</param>
/// <param name="ValidFrom">First day; null when not stated.</param>
/// <param name="ValidTo">Last day; null when not stated.</param>
/// <param name="Parent">Number of the entry that it belongs to; null at the top.</param>
public sealed record RegisterEntry(
    string Register,
    RegisterEntryKind Kind,
    string Number,
    string Title,
    string? Level,
    CreditPoints? Credits,
    RegisterStatus Status,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? Parent,
    string? Url)
{
    /// <summary>Numbers of the sets of competences (same register) that a set of learning outcomes leads to; empty for other kinds and where none is known.</summary>
    public IReadOnlyList<string> CompetenceSets { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(RegisterEntry? other) =>
        other is not null && (Register, Kind, Number, Title, Level, Credits) == (other.Register, other.Kind, other.Number, other.Title, other.Level, other.Credits)
        && (Status, ValidFrom, ValidTo, Parent, Url) == (other.Status, other.ValidFrom, other.ValidTo, other.Parent, other.Url)
        && CompetenceSets.SequenceEqual(other.CompetenceSets);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Register, Kind, Number, Title, Status, ValidFrom, ValidTo, Parent);

    /// <summary>Register of the samples that come with the product. Its numbers begin with <c>SAMPLE-</c>, which no real register uses.</summary>
    public const string SampleRegister = "SAMPLE";

    /// <summary>In force on a day: status in force and the day within its validity.</summary>
    public bool IsInForce(DateOnly day) =>
        Status == RegisterStatus.InForce && (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);

    /// <summary>Evidence in it backs a published skill: an occupational standard in force.</summary>
    public bool Backs(DateOnly day) => Kind == RegisterEntryKind.OccupationalStandard && IsInForce(day);
}
